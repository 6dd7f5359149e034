package de.reihum.tasks;

import de.reihum.accounts.leaving.GivableEnds;
import de.reihum.accounts.leaving.LooseEnd;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The open tasks of somebody who leaves the team. */
@ApplicationScoped
public class TaskLooseEnds implements GivableEnds {

    private Tasks tasks;
    private Owners owners;

    protected TaskLooseEnds() {}

    @Inject
    public TaskLooseEnds(Tasks tasks, Owners owners) {
        this.tasks = tasks;
        this.owners = owners;
    }

    @Override
    public String kind() {
        return "tasks";
    }

    @Override
    public List<LooseEnd> of(long account, String name) {
        return tasks.openOf(account).stream().map(task -> new LooseEnd(task.data().text(), "tasks")).toList();
    }

    @Override
    public void give(long from, long to) {
        var owner = owners.of(to);
        tasks.openOf(from).forEach(task -> task.give(owner));
    }
}
