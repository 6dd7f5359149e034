package de.reihum.members.bulk;

import de.reihum.members.Member;
import de.reihum.members.membership.ChangeMembership;
import de.reihum.members.membership.MembershipService;
import de.reihum.members.membership.Step;
import de.reihum.shared.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Lets memberships take the step that leads to a status, today. Who cannot take it stays and says so. */
record StatusWay(Member.Status target, MembershipService memberships, LocalDate today) implements BulkWay {

    @Override
    public BulkLine line(Member member) {
        boolean same = member.status() == target;
        var obstacle = member.archived() ? Reason.of("", "members.bulk.change.archived") : same || step(member).isPresent() ? null : Reason.of("", "members.bulk.change.noStep");
        return new BulkLine(member.id(), member.name(), member.status().name(), target.name(), obstacle);
    }

    @Override
    public void apply(Member member, BulkLine line) {
        memberships.change(ChangeMembership.of(member.id(), member.version(), step(member).orElseThrow(), today));
    }

    /** Somebody may have taken another step since, which would be the last one then. */
    @Override
    public boolean takeBack(Member member, BulkLine line, Instant changedAt) {
        boolean untouched = member.details().changedAt().truncatedTo(ChronoUnit.MICROS).equals(changedAt.truncatedTo(ChronoUnit.MICROS));
        if (untouched) {
            memberships.takeBack(member.id(), member.version());
        }
        return untouched;
    }

    private Optional<Step> step(Member member) {
        return Step.leading(member.status(), target);
    }
}
