package de.reihum.invitations.run;

import de.reihum.invitations.Invitation;
import de.reihum.jobs.Effect;
import de.reihum.jobs.Outbox;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.dates.When;
import de.reihum.members.Contact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;

/** Puts mails about a meeting into the outbox, each once. */
@ApplicationScoped
public class InvitationEffects {

    public static final String INVITE = "invitations.invite";
    public static final String REMIND = "invitations.remind";
    public static final String NEWS = "invitations.news";
    public static final String CANCEL = "invitations.cancel";
    /** The day before: its subject is the meeting, its argument the day. */
    public static final String EVE = "invitations.eve";
    public static final String EVE_MAIL = "invitations.eveMail";
    /** To the host or a speaker: its subject is the person, its argument the meeting and the day. */
    public static final String EVE_CAST = "invitations.eveCast";


    private Outbox outbox;

    protected InvitationEffects() {}

    @Inject
    public InvitationEffects(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The key names the way's beginning: one that is sent once more is another mail. */
    public void invite(Collection<Invitation> invitations, Instant now) {
        put(INVITE, invitations, Long.toString(now.toEpochMilli()), now);
    }

    void remind(Collection<Invitation> invitations, Instant now) {
        outbox.putAll(invitations.stream().map(one -> new Effect(REMIND, REMIND + "/" + one.id() + "/" + one.remind(now), one.id(), "", now)).toList());
    }

    void news(Meeting meeting, Collection<Invitation> invitations, Instant now) {
        put(NEWS, invitations, Integer.toString(meeting.standing().sequence()), now);
    }

    void cancel(Collection<Invitation> invitations, Instant now) {
        put(CANCEL, invitations, "", now);
    }

    void lastWord(Collection<Invitation> invitations, String day, Instant now) {
        put(EVE_MAIL, invitations, day, now);
    }

    void castWord(Meeting meeting, Collection<Contact> cast, String day, Instant now) {
        outbox.putAll(cast.stream().map(one -> new Effect(EVE_CAST, EVE_CAST + "/" + meeting.id() + "/" + one.id() + "/" + day, one.id(), meeting.id() + " " + day, now)).toList());
    }

    private void put(String kind, Collection<Invitation> invitations, String which, Instant now) {
        outbox.putAll(invitations.stream().map(one -> new Effect(kind, kind + "/" + one.id() + "/" + which, one.id(), which, now)).toList());
    }

    /** Plans the last word for the day before, unless it is too late for that. */
    public void planEve(Meeting meeting, Instant now) {
        meeting.when().map(EveTime::of).filter(due -> due.isAfter(now))
                .ifPresent(due -> outbox.put(new Effect(EVE, key(meeting, meeting.when().orElseThrow()), meeting.id(), meeting.when().orElseThrow().day().toString(), due)));
    }

    void forgetEve(Meeting meeting, When when) {
        outbox.withdraw(key(meeting, when));
    }

    private static String key(Meeting meeting, When when) {
        return EVE + "/" + meeting.id() + "/" + when.day();
    }
}
