package de.reihum.members.bulk;

import de.reihum.fields.FieldRow;
import de.reihum.fields.FieldSheet;
import de.reihum.fields.Target;
import de.reihum.members.Member;
import de.reihum.shared.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Fills in one of the network's own fields. */
record OwnWay(FieldRow field, String value, Map<Long, Map<Long, String>> known, FieldSheet sheet, Instant now) implements BulkWay {

    @Override
    public BulkLine line(Member member) {
        var reasons = member.archived() ? List.of(Reason.of("", "members.bulk.change.archived")) : field.reasons(value);
        return new BulkLine(member.id(), member.name(), stored(member), value, reasons.isEmpty() ? null : reasons.get(0));
    }

    @Override
    public void apply(Member member, BulkLine line) {
        sheet.take(Target.MEMBER, member.id(), Map.of(field.id(), value));
        member.changed(now);
    }

    @Override
    public boolean takeBack(Member member, BulkLine line, Instant changedAt) {
        boolean stands = stored(member).equals(line.now()) && field.reasons(line.old()).isEmpty();
        if (stands) {
            sheet.take(Target.MEMBER, member.id(), Map.of(field.id(), line.old()));
            member.changed(now);
        }
        return stands;
    }

    private String stored(Member member) {
        return known.getOrDefault(member.id(), Map.of()).getOrDefault(field.id(), "");
    }
}
