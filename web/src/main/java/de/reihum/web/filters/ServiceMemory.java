package de.reihum.web.filters;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.filters.FilterService;
import de.reihum.filters.FilterService.SaveFilter;
import de.reihum.web.shared.list.FilterMemory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Keeps filters in the network. */
@Dependent
public class ServiceMemory implements FilterMemory {

    private final FilterService filters;
    private final Actor actor;

    @Inject
    public ServiceMemory(FilterService filters, Actor actor) {
        this.filters = filters;
        this.actor = actor;
    }

    @Override
    public List<Kept> all(String list) {
        boolean team = forTeam();
        return filters.of(list).stream().map(row -> new Kept(row.id(), row.name(), row.content(), row.team(), row.opens(), team || !row.team())).toList();
    }

    @Override
    public void keep(String list, String name, String content, boolean team) {
        filters.save(new SaveFilter(list, name, content, team));
    }

    @Override
    public void rename(long id, String name) {
        filters.rename(id, name);
    }

    @Override
    public void openWith(long id, boolean wanted) {
        filters.openWith(id, wanted);
    }

    @Override
    public Runnable remove(long id) {
        var was = filters.remove(id);
        return () -> filters.save(was);
    }

    @Override
    public boolean forTeam() {
        return actor.may(Permission.MEMBERS_WRITE);
    }
}
