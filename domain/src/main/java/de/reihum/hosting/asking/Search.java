package de.reihum.hosting.asking;

import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.dates.When;
import de.reihum.members.Member;
import de.reihum.shared.RuleBroken;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A meeting on its way to a host.
 *
 * @param holding who is asked, or has agreed
 */
record Search(Meeting meeting, Optional<HostRequest> holding) {

    static boolean open(Meeting meeting) {
        return MeetingFilter.OPEN.contains(meeting.state());
    }

    /** @throws RuleBroken when the meeting was held or is cancelled */
    Search requireOpen() {
        if (!open(meeting)) {
            throw new RuleBroken("hosting.refusal.over");
        }
        return this;
    }

    /** @throws RuleBroken when the meeting is over, has a host, or somebody is asked */
    Search requireFree() {
        requireOpen();
        meeting.host().ifPresent(host -> {
            throw new RuleBroken("hosting.refusal.hasHost", host.name());
        });
        holding.ifPresent(one -> {
            throw new RuleBroken("hosting.refusal.asked", one.member().name());
        });
        return this;
    }

    /** @throws RuleBroken without a date, or when it is too late to ask anybody */
    Search requireAfter(LocalDate today) {
        var day = meeting.when().map(When::day).orElseThrow(() -> new RuleBroken("hosting.refusal.noDate"));
        if (!day.isAfter(today)) {
            throw new RuleBroken("hosting.refusal.tooLate");
        }
        return this;
    }

    /** @throws RuleBroken when there is none */
    Member host() {
        return meeting.host().orElseThrow(() -> new RuleBroken("hosting.refusal.noHost"));
    }

    /** Whose answer is awaited. @throws RuleBroken when nobody is asked */
    HostRequest asked() {
        return holding.filter(HostRequest::open).orElseThrow(() -> new RuleBroken("hosting.refusal.notAsked"));
    }

    Optional<HostRequest> heldBy(Member company) {
        return holding.filter(one -> one.member().equals(company));
    }
}
