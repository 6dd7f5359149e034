package de.reihum.web.touches.outreach;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import de.reihum.touches.outreach.Bucket;
import de.reihum.touches.outreach.CallRow;
import de.reihum.touches.outreach.Proposal;
import de.reihum.web.members.contacts.Dial;
import de.reihum.web.members.contacts.PhoneNumbers;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why somebody should be called and how, in the page's language. */
final class CallWords {

    private CallWords() {}

    static String reason(CallRow row) {
        var reason = row.bucket() == Bucket.NEVER ? text("touches.call.reason.never")
                : row.usual() > 0 ? text("touches.call.reason.usual", row.days(), row.usual()) : text("touches.call.reason.since", row.days());
        return Stream.of(row.prospect() ? text("touches.call.prospect") : "", reason, proposal(row)).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** To be tapped; nothing for what no telephone can dial. */
    static Optional<Anchor> phone(CallRow row) {
        if (!PhoneNumbers.readable(row.phone())) {
            return Optional.empty();
        }
        return Optional.of(new Dial(row.phone(), text("touches.call.dial"), text("touches.call.dial.whom", row.contact().isEmpty() ? row.name() : row.contact(), row.phone())));
    }

    private static String proposal(CallRow row) {
        var key = "touches.call.proposal." + row.proposal();
        if (row.proposal() == Proposal.CALL) {
            var whom = Stream.of(row.contact(), row.phone()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
            return whom.isEmpty() ? text("touches.call.proposal.CALL.nobody") : text(key, whom);
        }
        return text(key, row.proposal() == Proposal.TOPIC ? row.topic() : row.openerName());
    }
}
