package de.reihum.invitations.letters;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.audit.AuditNotes;
import de.reihum.invitations.Invitation;
import de.reihum.invitations.Invitations;
import de.reihum.invitations.audience.Addressing;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.Meetings;
import de.reihum.members.Contact.Channel;
import de.reihum.members.ContactData;
import de.reihum.members.MemberData;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Orders a meeting's letters and hands them over to be printed. */
@ApplicationScoped
@Transactional
public class LetterService {

    /** Who stands on an envelope. */
    public record Addressee(MemberData member, ContactData contact) {}

    private Meetings meetings;
    private Invitations invitations;
    private LetterBatches batches;
    private LetterDesk desk;
    private AuditNotes notes;
    private Clock clock;

    protected LetterService() {}

    @Inject
    public LetterService(Meetings meetings, Invitations invitations, LetterBatches batches, LetterDesk desk, AuditNotes notes, Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.batches = batches;
        this.desk = desk;
        this.notes = notes;
        this.clock = clock;
    }

    /** Of everybody who is written to on paper and does not know yet how the meeting is. @return the job. @throws RuleBroken when there is nobody */
    @Requires(Permission.MEETINGS_WRITE)
    public long order(long id) {
        var meeting = meetings.lock(id).orElseThrow(NotFound::record);
        if (invitations.ofMeeting(id).stream().noneMatch(LetterService::due)) {
            throw new RuleBroken("invitations.refusal.noLetters");
        }
        return desk.order(meeting);
    }

    /** Whether a letter is to be made: the reader knows nothing, or not the latest. Whoever never heard of a meeting is not told that it is off. */
    static boolean due(Invitation one) {
        boolean told = one.delivery().sentAt() != null;
        boolean off = one.meeting().state() == Meeting.State.CANCELLED;
        return one.delivery().channel() == Channel.LETTER && !one.delivery().knows(one.meeting().standing().sequence()) && (told || !off) && one.meeting().state() != Meeting.State.HELD;
    }

    /** Everybody who is written to on paper and has an address, by member's name: for labels. */
    @Requires(Permission.EXCHANGE_EXPORT)
    public List<Addressee> addressees(long meeting) {
        return invitations.ofMeeting(meeting).stream().filter(one -> one.delivery().channel() == Channel.LETTER && Addressing.ways(one.contact()).contains(Channel.LETTER))
                .map(one -> new Addressee(one.member().data(), one.contact().details().data())).toList();
    }

    /** The latest first. */
    @Requires(Permission.MEETINGS_READ)
    public List<LetterBatchRow> batches(long meeting) {
        return batches.ofMeeting(meeting).stream().map(one -> one.row(clock.instant())).toList();
    }

    /** Begins to hand the file over, which is noted. @throws NotFound when there is none, or it has expired */
    @Requires(Permission.MEETINGS_WRITE)
    public LetterBatchRow fetch(long id) {
        var batch = batches.find(id).filter(one -> one.fetchable(clock.instant())).orElseThrow(NotFound::record);
        notes.exported("LetterBatch", id, batch.auditName());
        return batch.row(clock.instant());
    }

    /** @param number from 0, below the file's number of parts */
    @Requires(Permission.MEETINGS_WRITE)
    public byte[] part(long id, int number) {
        return batches.find(id).filter(one -> one.fetchable(clock.instant())).flatMap(one -> batches.piece(id, number)).map(LetterPiece::bytes).orElseThrow(NotFound::record);
    }
}
