package de.reihum.exchange;

import de.reihum.exchange.judgement.Decision;
import de.reihum.exchange.judgement.Remark;
import de.reihum.exchange.judgement.Remarks;
import java.util.List;

/**
 * A row as the check and the result show it.
 *
 * @param name of the member it is about, or empty
 * @param member to link to, 0 for none
 */
public record ImportRowView(long id, int line, String name, Cells cells, Decision decision, ImportRow.Choice choice, Remarks remarks, boolean warned, long member,
        ImportRow.Progress progress) {

    public List<Remark> why() {
        return remarks.all();
    }
}
