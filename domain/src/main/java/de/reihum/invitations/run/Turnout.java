package de.reihum.invitations.run;

import de.reihum.invitations.Coming;
import de.reihum.invitations.Invitation;
import de.reihum.invitations.Invitations;
import de.reihum.meetings.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Knows who comes to a meeting, by what was answered and by what each has taken on. */
@ApplicationScoped
public class Turnout {

    private Invitations invitations;
    private Iterable<Coming> answers;

    protected Turnout() {}

    @Inject
    public Turnout(Invitations invitations, @Any Instance<Coming> answers) {
        this(invitations, (Iterable<Coming>) answers);
    }

    public Turnout(Invitations invitations, Iterable<Coming> answers) {
        this.invitations = invitations;
        this.answers = answers;
    }

    /** Those who said so, the host, and those who speak, by member's name. */
    public List<Invitation> coming(Meeting meeting) {
        Set<Long> said = StreamSupport.stream(answers.spliterator(), false).flatMap(one -> one.coming(meeting).stream()).collect(Collectors.toSet());
        return invitations.ofMeeting(meeting.id()).stream().filter(one -> said.contains(one.id()) || one.takesPart() && !one.answered()).toList();
    }

    /** How many people the host may expect, guests and all. */
    public long persons(Meeting meeting) {
        return StreamSupport.stream(answers.spliterator(), false).mapToLong(one -> one.persons(meeting)).sum();
    }
}
