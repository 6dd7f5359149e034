package de.reihum.polls;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.jobs.Effect;
import de.reihum.jobs.Outbox;
import de.reihum.members.Contact;
import de.reihum.members.MemberFilter;
import de.reihum.members.Members;
import de.reihum.members.Recipient;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings a poll to the members, reminds them, closes it, and tells them what came of it. */
@ApplicationScoped
@Transactional
public class PollRunService {

    public static final String INVITATION = "polls.invitation";
    public static final String REMINDER = "polls.reminder";
    public static final String TOPIC = "polls.topic";
    public static final String CLOSE = "polls.close";

    /** @param version as it was seen */
    public record SendPoll(long id, long version) {}

    /** @param endsOn the new last day for an answer */
    public record MoveEnd(long id, long version, LocalDate endsOn) {}

    /**
     * @param option its number
     * @param word to the members, or empty
     * @param announce whether a mail goes to those who have answered
     */
    public record ChooseTopic(long id, long version, int option, String word, boolean announce) {}

    private Polls polls;
    private Invitations invitations;
    private Members members;
    private Outbox outbox;
    private Ids ids;
    private Clock clock;

    protected PollRunService() {}

    @Inject
    public PollRunService(Polls polls, Invitations invitations, Members members, Outbox outbox, Ids ids, Clock clock) {
        this.polls = polls;
        this.invitations = invitations;
        this.members = members;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who of the wanted members would get a mail, and who not and why. */
    @Requires(Permission.POLLS_WRITE)
    public AudiencePreview preview(MemberFilter audience) {
        return AudiencePreview.of(members.recipients(audience));
    }

    /** @return how many mails go out */
    @Requires(Permission.POLLS_WRITE)
    public int send(SendPoll command) {
        var poll = lock(command.id());
        poll.expect(command.version());
        var now = clock.instant();
        poll.send(now);
        var reached = AudiencePreview.of(members.recipients(poll.audience())).reached();
        if (reached.isEmpty()) {
            throw new RuleBroken("polls.refusal.nobody");
        }
        var contacts = contacts(reached);
        outbox.putAll(reached.stream().map(one -> invite(poll, contacts.get(one.contact()), now)).toList());
        putEnd(poll);
        return reached.size();
    }

    private Map<Long, Contact> contacts(List<Recipient> reached) {
        return members.all(reached.stream().map(Recipient::member).toList()).stream().flatMap(member -> member.contacts().stream())
                .collect(Collectors.toMap(Contact::id, Function.identity()));
    }

    private Effect invite(Poll poll, Contact contact, Instant now) {
        var invitation = new Invitation(ids.next(), poll, contact, now);
        invitations.add(invitation);
        return new Effect(INVITATION, INVITATION + "/" + invitation.id(), invitation.id(), "", now);
    }

    /** Who would be reminded now, by member's name: whoever speaks for the member now. */
    @Requires(Permission.POLLS_WRITE)
    public List<InvitationRow> remindable(long id) {
        var poll = polls.find(id).orElseThrow(NotFound::record);
        var may = open(poll).stream().collect(Collectors.toMap(Invitation::id, one -> one.member().addressee().orElseThrow()));
        return invitations.rows(id).stream().filter(row -> may.containsKey(row.id())).map(row -> row.to(may.get(row.id()))).toList();
    }

    /** @return how many mails go out */
    @Requires(Permission.POLLS_WRITE)
    public int remind(long id) {
        var poll = lock(id);
        var now = clock.instant();
        var open = open(poll);
        if (open.isEmpty()) {
            throw new RuleBroken("polls.refusal.reminder", Invitation.MAX_REMINDERS, Invitation.REMINDER_DISTANCE.toDays());
        }
        outbox.putAll(open.stream().map(one -> new Effect(REMINDER, REMINDER + "/" + one.id() + "/" + one.remind(now), one.id(), "", now)).toList());
        return open.size();
    }

    private List<Invitation> open(Poll poll) {
        var now = clock.instant();
        return poll.course().takesAnswers(now) ? invitations.unanswered(poll.id()).stream().filter(one -> one.mayBeReminded(now)).toList() : List.of();
    }

    @Requires(Permission.POLLS_WRITE)
    public void moveEnd(MoveEnd command) {
        var poll = lock(command.id());
        poll.expect(command.version());
        outbox.withdraw(endKey(poll));
        poll.moveEnd(command.endsOn(), clock.instant());
        putEnd(poll);
    }

    @Requires(Permission.POLLS_WRITE)
    public void retire(long id, int option) {
        lock(id).retire(option);
    }

    @Requires(Permission.POLLS_WRITE)
    public void close(long id) {
        var poll = lock(id);
        poll.close(clock.instant());
        outbox.withdraw(endKey(poll));
    }

    /** The end date is there: closes the poll unless somebody did already or moved the end. */
    @Requires(Permission.WORK)
    public void closeWhenDue(long id) {
        polls.lock(id).filter(poll -> poll.course().due(clock.instant())).ifPresent(poll -> poll.close(clock.instant()));
    }

    /** @return how many mails go out */
    @Requires(Permission.POLLS_WRITE)
    public int choose(ChooseTopic command) {
        var poll = lock(command.id());
        poll.expect(command.version());
        poll.choose(command.option(), command.word());
        return command.announce() ? announce(poll) : 0;
    }

    private int announce(Poll poll) {
        var now = clock.instant();
        poll.announce(now);
        var answered = invitations.ofPoll(poll.id()).stream().filter(Invitation::answered).toList();
        outbox.putAll(answered.stream().map(one -> new Effect(TOPIC, TOPIC + "/" + one.id(), one.id(), "", now)).toList());
        return answered.size();
    }

    private void putEnd(Poll poll) {
        outbox.put(new Effect(CLOSE, endKey(poll), poll.id(), "", poll.course().end()));
    }

    private static String endKey(Poll poll) {
        return CLOSE + "/" + poll.id() + "/" + poll.course().endsOn();
    }

    private Poll lock(long id) {
        return polls.lock(id).orElseThrow(NotFound::record);
    }
}
