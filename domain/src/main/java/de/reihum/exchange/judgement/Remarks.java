package de.reihum.exchange.judgement;

import java.util.ArrayList;
import java.util.List;

/** All that is to be said about one row. */
public record Remarks(List<Remark> all) {

    public static final Remarks NONE = new Remarks(List.of());

    public Remarks {
        all = List.copyOf(all);
    }

    public boolean has(Remark.Level level) {
        return all.stream().anyMatch(remark -> remark.level() == level);
    }

    public Remarks plus(Remark more) {
        var longer = new ArrayList<>(all);
        longer.add(more);
        return new Remarks(longer);
    }
}
