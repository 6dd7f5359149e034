package de.reihum.duplicates;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.members.Contacts;
import de.reihum.members.Members;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.shared.Part;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Finds what may have been entered twice, and remembers what is not the same. */
@ApplicationScoped
@Transactional
public class DuplicateService {

    private Duplicates duplicates;
    private Members members;
    private Contacts contacts;
    private Actor actor;
    private Ids ids;
    private Clock clock;

    protected DuplicateService() {}

    @Inject
    public DuplicateService(Duplicates duplicates, Members members, Contacts contacts, Actor actor, Ids ids, Clock clock) {
        this.duplicates = duplicates;
        this.members = members;
        this.contacts = contacts;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** Members first, by name. Sort wishes are ignored. */
    @Requires(Permission.MEMBERS_READ)
    public List<DuplicateRow> rows(DuplicateFilter filter, Slice slice) {
        return wanted(filter).stream().skip(slice.offset()).limit(slice.limit()).toList();
    }

    @Requires(Permission.MEMBERS_READ)
    public long count(DuplicateFilter filter) {
        return wanted(filter).size();
    }

    /** Rows and their number from one look. */
    @Requires(Permission.MEMBERS_READ)
    public Part<DuplicateRow> part(DuplicateFilter filter, Slice slice) {
        var all = wanted(filter);
        return new Part<>(all.stream().skip(slice.offset()).limit(slice.limit()).toList(), all.size());
    }

    /** Pairs nobody has decided on in which the member or one of its contacts stands. */
    @Requires(Permission.MEMBERS_READ)
    public List<DuplicateRow> ofMember(long member) {
        return Search.around(member, duplicates).stream().filter(DuplicateFilter.open()::wants).toList();
    }

    /** Those of the pairs that are told apart already stay as they are. */
    @Requires(Permission.MEMBERS_MERGE)
    public void tellApart(Collection<Pair> pairs) {
        for (var pair : pairs) {
            require(pair);
            if (duplicates.distinction(pair).isEmpty()) {
                duplicates.add(new Distinction(ids.next(), pair, actor.identity().name(), clock.instant()));
            }
        }
    }

    /** The pairs may be the same again. */
    @Requires(Permission.MEMBERS_MERGE)
    public void takeBack(Collection<Pair> pairs) {
        pairs.forEach(pair -> duplicates.distinction(pair).ifPresent(duplicates::remove));
    }

    private List<DuplicateRow> wanted(DuplicateFilter filter) {
        return Search.in(duplicates).stream().filter(filter::wants).toList();
    }

    private void require(Pair pair) {
        if (pair.kind() == Pair.Kind.MEMBER) {
            members.find(pair.one()).orElseThrow(NotFound::record);
            members.find(pair.other()).orElseThrow(NotFound::record);
        } else {
            contacts.find(pair.one()).orElseThrow(NotFound::record);
            contacts.find(pair.other()).orElseThrow(NotFound::record);
        }
    }
}
