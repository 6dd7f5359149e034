package de.reihum.invitations.mails;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.invitations.Invitations;
import de.reihum.invitations.mails.MeetingMail.Part;
import de.reihum.invitations.run.Cast;
import de.reihum.invitations.run.EveTime;
import de.reihum.invitations.run.Turnout;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.Meetings;
import de.reihum.members.Contact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Prepares the last word to the host and to those who speak: nothing is asked, so it has no link. */
@ApplicationScoped
@Transactional
public class CastMailService {

    private static final String NO_LINK = "";

    private Meetings meetings;
    private Invitations invitations;
    private Turnout turnout;
    private MeetingReader reader;
    private Clock clock;

    protected CastMailService() {}

    @Inject
    public CastMailService(Meetings meetings, Invitations invitations, Turnout turnout, MeetingReader reader, Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.turnout = turnout;
        this.reader = reader;
        this.clock = clock;
    }

    /** Empty when the meeting is not on that day any more, or somebody else hosts or speaks by now. */
    @Requires(Permission.WORK)
    public Optional<MeetingMail> lastWord(long meeting, long contact, String day) {
        return meetings.find(meeting).filter(one -> EveTime.due(one, clock.instant()) && one.when().orElseThrow().day().toString().equals(day)).flatMap(one ->
                Cast.uninvited(one, invitations.ofMeeting(meeting)).stream().filter(person -> person.id() == contact && Cast.mailed(person)).findFirst().map(person -> mail(one, person)));
    }

    private MeetingMail mail(Meeting meeting, Contact person) {
        boolean hosts = meeting.host().filter(person.member()::equals).isPresent();
        return new MeetingMail(reader.network(), person.member().name(), person.id(), person.name(), person.email(), person.language(), NO_LINK, reader.facts(meeting), null,
                hosts ? Part.HOST : Part.SPEAKER, hosts ? turnout.persons(meeting) : 0);
    }
}
