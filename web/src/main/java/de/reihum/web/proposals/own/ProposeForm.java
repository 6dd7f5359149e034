package de.reihum.web.proposals.own;

import de.reihum.proposals.Proposal;
import de.reihum.proposals.ProposalData;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What somebody has filled in, as it was written.
 *
 * @param kind {@code TOPIC} or {@code MEETING}; anything else is a topic
 * @param hosting and {@code named}: whether the box is ticked
 * @param once what the form is known by
 */
record ProposeForm(String kind, String title, String why, String wish, String persons, boolean hosting, boolean named, String once) {

    static final ProposeForm EMPTY = new ProposeForm("TOPIC", "", "", "", "", false, false, "");

    static ProposeForm of(HttpServletRequest request) {
        return new ProposeForm(read(request, "kind"), read(request, "title"), read(request, "why"), read(request, "wish"), read(request, "persons"), request.getParameter("hosting") != null,
                request.getParameter("named") != null, read(request, "once"));
    }

    ProposalData data() {
        return new ProposalData(meeting() ? Proposal.Kind.MEETING : Proposal.Kind.TOPIC, title, why, wish, hosting, number(), named);
    }

    boolean meeting() {
        return "MEETING".equals(kind);
    }

    /** What is no number is refused like too many. */
    private int number() {
        if (persons.isBlank()) {
            return 0;
        }
        return persons.strip().matches("\\d{1,4}") ? Integer.parseInt(persons.strip()) : -1;
    }

    private static String read(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
