package de.reihum.polls;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.shared.Part;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Writes polls and shows them. */
@ApplicationScoped
@Transactional
public class PollService {

    private static final int LATELY = 50;

    /** @param version as it was seen */
    public record ChangePoll(long id, long version, PollData data) {}

    private Polls polls;
    private Invitations invitations;
    private Ids ids;
    private Clock clock;

    protected PollService() {}

    @Inject
    public PollService(Polls polls, Invitations invitations, Ids ids, Clock clock) {
        this.polls = polls;
        this.invitations = invitations;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return the new draft's id */
    @Requires(Permission.POLLS_WRITE)
    public long create(PollData data) {
        var poll = new Poll(ids.next(), data, ids::next);
        polls.add(poll);
        return poll.id();
    }

    /** Changes a draft. */
    @Requires(Permission.POLLS_WRITE)
    public void change(ChangePoll command) {
        var poll = load(command.id());
        poll.expect(command.version());
        poll.revise(command.data(), ids::next);
    }

    /** Deletes a draft. */
    @Requires(Permission.POLLS_WRITE)
    public void delete(long id) {
        var poll = load(id);
        poll.requireDraft();
        polls.remove(poll);
    }

    @Requires(Permission.POLLS_READ)
    public PollDetails details(long id) {
        var poll = load(id);
        var asked = invitations.ofPoll(id);
        var now = clock.instant();
        var running = poll.course().takesAnswers(now);
        return new PollDetails(poll.id(), poll.version(), poll.data(), poll.state(), poll.course().sentAt(), poll.course().closedAt(), poll.options().stream().map(PollDetails.Option::of).toList(),
                poll.chosen().map(PollOption::number).orElse(0), poll.outcome().word(), poll.outcome().announcedAt(),
                new Turnout(asked.size(), asked.stream().filter(Invitation::answered).count()),
                running ? invitations.unanswered(id).stream().filter(one -> one.mayBeReminded(now)).count() : 0, running ? nextReminder(asked) : null);
    }

    private static Instant nextReminder(List<Invitation> asked) {
        return asked.stream().filter(one -> !one.answered() && one.reminders() < Invitation.MAX_REMINDERS).map(Invitation::remindableFrom).min(Instant::compareTo).orElse(null);
    }

    @Requires(Permission.POLLS_READ)
    public List<PollRow> rows(PollFilter filter, Slice slice) {
        var rows = polls.rows(filter, slice);
        var turnouts = polls.turnouts(rows.stream().map(PollRow::id).toList());
        return rows.stream().map(row -> row.with(turnouts.getOrDefault(row.id(), Turnout.NONE))).toList();
    }

    /** Rows and their number in one transaction. */
    @Requires(Permission.POLLS_READ)
    public Part<PollRow> part(PollFilter filter, Slice slice) {
        return Part.of(slice, rows(filter, slice), () -> polls.count(filter));
    }

    @Requires(Permission.POLLS_READ)
    public long count(PollFilter filter) {
        return polls.count(filter);
    }

    /** Who was asked, by member's name; whether they have answered, but never what. */
    @Requires(Permission.POLLS_READ)
    public List<InvitationRow> asked(long id) {
        load(id);
        return invitations.rows(id);
    }

    /** What a member was asked lately, the latest first. */
    @Requires(Permission.POLLS_READ)
    public List<MemberPoll> ofMember(long member) {
        return invitations.ofMember(member, LATELY);
    }

    /** What a person was asked lately under her name, the latest first; anonymous polls are left out. */
    @Requires(Permission.POLLS_READ)
    public List<MemberPoll> namedOfContact(long contact) {
        return invitations.namedOfContact(contact, LATELY);
    }

    private Poll load(long id) {
        return polls.find(id).orElseThrow(NotFound::record);
    }
}
