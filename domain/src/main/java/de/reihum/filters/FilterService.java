package de.reihum.filters;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.shared.Folding;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps filters under a name. Everybody has her own; the team's are changed by those who may change members. */
@ApplicationScoped
@Transactional
public class FilterService {

    /** @param content what is set, as JSON */
    public record SaveFilter(String list, String name, String content, boolean team) {}

    private static final int MOST = 50;

    private SavedFilters filters;
    private Actor actor;
    private Ids ids;

    protected FilterService() {}

    @Inject
    public FilterService(SavedFilters filters, Actor actor, Ids ids) {
        this.filters = filters;
        this.actor = actor;
        this.ids = ids;
    }

    /** One's own and the team's, by name. A program has none of its own. @param list empty for all lists */
    @Requires(Permission.MEMBERS_READ)
    public List<FilterRow> of(String list) {
        return filters.of(list, person()).stream().map(SavedFilter::row).toList();
    }

    /**
     * @return the new filter's id
     * @throws RuleBroken when the name is taken, or there are too many
     */
    @Requires(Permission.MEMBERS_READ)
    public long save(SaveFilter wanted) {
        long owner = wanted.team() ? SavedFilter.TEAM : person();
        requireRight(wanted.team());
        var filter = new SavedFilter(ids.next(), wanted.list(), owner, wanted.name(), wanted.content());
        requireFree(filter, wanted.name());
        filters.add(filter);
        return filter.id();
    }

    @Requires(Permission.MEMBERS_READ)
    public void rename(long id, String name) {
        var filter = load(id);
        requireFree(filter, name);
        filter.rename(name);
    }

    /** The list opens with it, for its owner or for the whole team; a person's own wins over the team's. */
    @Requires(Permission.MEMBERS_READ)
    public void openWith(long id, boolean wanted) {
        var filter = load(id);
        filters.of(filter.list(), person()).stream().filter(one -> one.owner() == filter.owner()).forEach(one -> one.opens(false));
        filter.opens(wanted);
    }

    /** @return what it was, to bring it back */
    @Requires(Permission.MEMBERS_READ)
    public SaveFilter remove(long id) {
        var filter = load(id);
        filters.remove(filter);
        var row = filter.row();
        return new SaveFilter(row.list(), row.name(), row.content(), row.team());
    }

    private SavedFilter load(long id) {
        var filter = filters.find(id).filter(one -> one.seenBy(person())).orElseThrow(NotFound::record);
        requireRight(filter.ofTeam());
        return filter;
    }

    private void requireRight(boolean team) {
        if (team) {
            actor.require(Permission.MEMBERS_WRITE);
        }
    }

    private void requireFree(SavedFilter filter, String name) {
        var same = filters.of(filter.list(), person()).stream().filter(one -> one.owner() == filter.owner() && !one.equals(filter)).toList();
        if (same.size() >= MOST) {
            throw new RuleBroken("filters.refusal.tooMany", MOST);
        }
        if (same.stream().anyMatch(one -> Folding.fold(one.name()).equals(Folding.fold(name)))) {
            throw new RuleBroken("filters.refusal.taken", name);
        }
    }

    /** A program's id is a key's and never a person's; the two may not be mistaken for each other. */
    private long person() {
        var who = actor.identity();
        return who.kind() == Actor.Kind.PERSON ? who.id() : -1;
    }
}
