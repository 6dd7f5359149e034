package de.reihum.members.bulk;

import de.reihum.members.Member;
import de.reihum.shared.Reason;
import java.time.Instant;
import java.util.List;

/** Changes one field of the master data. */
record DataWay(BulkChange change, Instant now) implements BulkWay {

    @Override
    public BulkLine line(Member member) {
        var before = member.data();
        var after = change.on(before);
        var reasons = member.archived() ? List.of(Reason.of("", "members.bulk.change.archived")) : after.reasons();
        return new BulkLine(member.id(), member.name(), change.now(before), change.now(after), reasons.isEmpty() ? null : reasons.get(0));
    }

    @Override
    public void apply(Member member, BulkLine line) {
        member.revise(change.on(member.data()), now);
    }

    @Override
    public boolean takeBack(Member member, BulkLine line, Instant changedAt) {
        var before = change.back(member.data(), line.old());
        boolean stands = change.stands(member.data(), line.now()) && before.reasons().isEmpty();
        if (stands) {
            member.revise(before, now);
        }
        return stands;
    }
}
