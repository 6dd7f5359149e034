package de.reihum.web.exchange.cells;

import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.exchange.judgement.Remark;
import de.reihum.shared.Reason;
import java.util.ArrayList;
import java.util.List;

/** Collects what is to be said about one row while its cells are read. */
final class Notes {

    private final List<Remark> remarks = new ArrayList<>();

    void note(ImportColumn column, String key, Object... arguments) {
        remarks.add(Remark.note(column, "exchange.row." + key, arguments));
    }

    void warn(ImportColumn column, String key, Object... arguments) {
        remarks.add(Remark.warning(column, "exchange.row." + key, arguments));
    }

    /** With another feature's message. */
    void warn(ImportColumn column, Reason reason) {
        remarks.add(Remark.warning(column, reason.key(), reason.arguments().toArray()));
    }

    List<Remark> remarks() {
        return remarks;
    }
}
