package de.reihum.web.shared.list;

import java.util.ArrayList;
import java.util.List;

/** Keeps filters as long as the test runs. */
public class MemoryHere implements FilterMemory {

    private final List<Kept> all = new ArrayList<>();
    private long ids;

    @Override
    public List<Kept> all(String list) {
        return List.copyOf(all);
    }

    @Override
    public void keep(String list, String name, String content, boolean team) {
        all.add(new Kept(++ids, name, content, team, false, true));
    }

    @Override
    public void rename(long id, String name) {
        all.replaceAll(one -> one.id() == id ? new Kept(id, name, one.content(), one.team(), one.opens(), true) : one);
    }

    @Override
    public void openWith(long id, boolean wanted) {
        all.replaceAll(one -> new Kept(one.id(), one.name(), one.content(), one.team(), wanted && one.id() == id, true));
    }

    @Override
    public Runnable remove(long id) {
        var was = all.stream().filter(one -> one.id() == id).findFirst().orElseThrow();
        all.remove(was);
        return () -> all.add(was);
    }

    @Override
    public boolean forTeam() {
        return true;
    }
}
