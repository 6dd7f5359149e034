package de.reihum.web.members.membership;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.members.membership.MembershipDetails.OriginDetails;
import de.reihum.members.membership.MembershipDetails.Stretch;
import de.reihum.members.membership.Origin;
import de.reihum.members.membership.Step;
import de.reihum.web.members.MemberWords;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How memberships are said to people. */
final class MembershipWords {

    private MembershipWords() {}

    static String step(Step step) {
        return text("members.step." + step);
    }

    static String opener(Origin.Opener opener) {
        return text("members.opener." + opener);
    }

    static String channel(Origin.Channel channel) {
        return text("members.channel." + channel);
    }

    /** "seit 13.10.2021", "01.03.2026 bis 30.06.2026", "ab 01.01.2027". */
    static String time(Stretch one) {
        if (one.since().isEmpty()) {
            return one.until() == null ? text("members.time.unknown") : text("members.time.until", formats().day(one.until()));
        }
        var since = MemberWords.date(one.since());
        return one.until() != null ? text("members.time.range", since, formats().day(one.until())) : text(one.planned() ? "members.time.from" : "members.time.since", since);
    }

    /** Why, asked for when, decided by whom. */
    static String why(Stretch one) {
        return Stream.of(time(one), one.reason(), one.requestedOn() == null ? "" : text("members.membership.requested", formats().day(one.requestedOn())),
                one.decidedBy().isEmpty() ? "" : text("members.membership.decided", one.decidedBy())).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    static String way(OriginDetails origin) {
        return Stream.of(origin.channel() == Origin.Channel.UNKNOWN ? "" : channel(origin.channel()), origin.remark()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
