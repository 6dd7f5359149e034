package de.reihum.exchange.judgement;

import de.reihum.shared.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What shall become of a row, and why.
 *
 * @param target the member it means or creates, {@code null} for none
 * @param merge what it does to its target, {@code null} when it means none that is there
 */
public record Judgement(Decision decision, Known target, Merge merge, Remarks remarks) {

    /**
     * Judges a row, and lets the candidates know what it brings so that later rows of the same file see it.
     *
     * @param anyway the person wants it created whatever is there already
     */
    public static Judgement of(MemberDraft draft, int line, boolean listWins, boolean anyway, Candidates candidates) {
        var remarks = new ArrayList<>(draft.remarks());
        var refusals = reasons(draft);
        if (draft.impossible() || !refusals.isEmpty()) {
            return wrong(null, remarks, refusals);
        }
        var target = anyway ? Optional.<Known>empty() : candidates.meantBy(draft);
        if (target.isPresent()) {
            return meant(target.get(), draft, line, listWins, candidates, remarks);
        }
        candidates.similarTo(draft).ifPresent(other -> remarks.add(similar(other)));
        if (draft.contacts().isEmpty() && !draft.beside().person().isEmpty()) {
            remarks.add(Remark.note(null, "exchange.row.personElse"));
        }
        var created = Known.of(draft, line);
        candidates.add(created);
        return new Judgement(Decision.CREATE, created, null, new Remarks(remarks));
    }

    private static Judgement meant(Known target, MemberDraft draft, int line, boolean listWins, Candidates candidates, List<Remark> remarks) {
        if (target.sleep() == Known.Sleep.ARCHIVED) {
            remarks.add(Remark.note(null, "exchange.row.archived", target.data().name()));
            return new Judgement(Decision.SKIP, target, null, new Remarks(remarks));
        }
        boolean again = target.line() != 0 && target.line() != line;
        boolean wakes = target.sleep() == Known.Sleep.TAKEN_BACK;
        var merge = new Merge(target, draft, (listWins || wakes) && !again);
        var refusals = merge.reasons();
        if (!refusals.isEmpty()) {
            return wrong(target, remarks, refusals);
        }
        candidates.replace(target, merge.result(line));
        boolean changes = wakes || !merge.changesNothing();
        if (again) {
            remarks.add(again(merge, changes, target.line()));
        }
        if (wakes) {
            remarks.add(Remark.note(null, "exchange.row.wakes"));
        }
        remarks.addAll(merge.remarks());
        return new Judgement(changes ? Decision.CHANGE : again ? Decision.SKIP : Decision.UNCHANGED, target, merge, new Remarks(remarks));
    }

    /** A second person of the same member is common; with another street or size on top somebody should look. */
    private static Remark again(Merge merge, boolean changes, int line) {
        if (!changes) {
            return Remark.note(null, "exchange.row.sameAsLine", line);
        }
        return new Remark(merge.differs() ? Remark.Level.WARNING : Remark.Level.NOTE, null, "exchange.row.addsToLine", List.of(line));
    }

    private static Judgement wrong(Known target, List<Remark> remarks, List<Reason> refusals) {
        refusals.forEach(reason -> remarks.add(Remark.error(null, reason.key(), reason.arguments().toArray())));
        return new Judgement(Decision.ERROR, target, null, new Remarks(remarks));
    }

    private static Remark similar(Known other) {
        return other.line() == 0 ? Remark.warning(null, "exchange.row.similarToMember", other.data().name(), other.data().town())
                : Remark.warning(null, "exchange.row.similarToLine", other.data().name(), other.line());
    }

    private static List<Reason> reasons(MemberDraft draft) {
        var all = new ArrayList<>(draft.member().reasons());
        draft.contacts().forEach(contact -> all.addAll(contact.reasons()));
        return all;
    }

}
