package de.reihum.replies.list;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.invitations.Invitations;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.Meetings;
import de.reihum.members.Contact;
import de.reihum.members.Contacts;
import de.reihum.members.Member;
import de.reihum.members.Members;
import de.reihum.replies.Channel;
import de.reihum.replies.Reception;
import de.reihum.replies.Replies;
import de.reihum.replies.Reply;
import de.reihum.replies.Source;
import de.reihum.replies.Wish;
import de.reihum.replies.seating.Seat;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.Part;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Who comes to a meeting, for the team: the list, answers that were told, and places beyond the rules. */
@ApplicationScoped
@Transactional
public class GuestListService {

    private Meetings meetings;
    private Members members;
    private Contacts contacts;
    private Replies replies;
    private Invitations invitations;
    private Reception reception;
    private Actor actor;
    private Clock clock;

    protected GuestListService() {}

    @Inject
    public GuestListService(Meetings meetings, Members members, Contacts contacts, Replies replies, Invitations invitations, Reception reception, Actor actor, Clock clock) {
        this.meetings = meetings;
        this.members = members;
        this.contacts = contacts;
        this.replies = replies;
        this.invitations = invitations;
        this.reception = reception;
        this.actor = actor;
        this.clock = clock;
    }

    /** What people wrote about themselves is for those who plan the meeting. */
    @Requires(Permission.MEETINGS_READ)
    public List<ReplyRow> rows(ReplyFilter filter, Slice slice) {
        var rows = replies.rows(filter, slice);
        var seen = rows.stream().anyMatch(row -> row.seat() == Seat.WAITING) ? inLine(filter.meeting(), rows) : rows;
        return actor.may(Permission.MEETINGS_WRITE) ? seen : seen.stream().map(ReplyRow::discreet).toList();
    }

    private List<ReplyRow> inLine(long meeting, List<ReplyRow> rows) {
        var room = replies.room(meeting, 0);
        return rows.stream().map(row -> row.at(room.position(row.id()))).toList();
    }

    /** One answer; to another meeting there is none such. */
    @Requires(Permission.MEETINGS_READ)
    public ReplyRow row(long meeting, long id) {
        return rows(ReplyFilter.of(meeting), new Slice(0, Slice.MAX, List.of())).stream().filter(row -> row.id() == id).findFirst().orElseThrow(NotFound::record);
    }

    @Requires(Permission.MEETINGS_READ)
    public Part<ReplyRow> part(ReplyFilter filter, Slice slice) {
        meetings.find(filter.meeting()).orElseThrow(NotFound::record);
        return Part.of(slice, rows(filter, slice), () -> replies.count(filter));
    }

    @Requires(Permission.MEETINGS_READ)
    public long count(ReplyFilter filter) {
        return replies.count(filter);
    }

    /** What a member answered, the latest first. */
    @Requires(Permission.MEETINGS_READ)
    public List<MemberReply> ofMember(long member) {
        return replies.ofMember(member).stream().map(MemberReply::of).sorted(MemberReply.LATEST_FIRST).toList();
    }

    /** What a person answered, the latest first. */
    @Requires(Permission.MEETINGS_READ)
    public List<MemberReply> ofContact(long contact) {
        return replies.ofContact(contact).stream().map(MemberReply::of).sorted(MemberReply.LATEST_FIRST).toList();
    }

    @Requires(Permission.MEETINGS_READ)
    public ReplyFigures figures(long meeting) {
        return ReplyFigures.of(replies.headcounts(meeting), invitations.open(meeting), meetings.find(meeting).orElseThrow(NotFound::record).admission().capacity());
    }

    /**
     * Who comes, waits or does not come, by an answer that was told; replaces the one before.
     *
     * @return the answer's id
     * @throws InvalidValue when it cannot be, or there is not so much room
     * @throws de.reihum.shared.RuleBroken when the meeting has begun or was cancelled
     */
    @Requires(Permission.MEETINGS_WRITE)
    public long enter(EnterReply command) {
        var meeting = lock(command.meeting());
        var member = members.find(command.member()).orElseThrow(NotFound::record);
        var contact = command.contact() == 0 ? null : contact(command.contact(), member);
        var source = new Source(command.channel() == Channel.LINK ? Channel.TALK : command.channel(), actor.identity().name(), clock.instant());
        if (command.anyway() && command.answer().wish() != Wish.NO) {
            reception.admit(meeting, member, contact, command.answer(), source);
        } else {
            reception.take(meeting, member, contact, command.answer(), source);
        }
        return replies.of(meeting.id(), member.id()).orElseThrow(NotFound::record).id();
    }

    /** Gives somebody who waits a place, whether or not there is one and whoever waits before her. */
    @Requires(Permission.MEETINGS_WRITE)
    public void seat(long id) {
        var reply = replies.find(id).orElseThrow(NotFound::record);
        var meeting = lock(reply.meeting().id());
        reception.seat(meeting, reply);
    }

    /** It was entered by mistake: the invitation is open again. @throws de.reihum.shared.RuleBroken when the meeting has begun or was cancelled */
    @Requires(Permission.MEETINGS_WRITE)
    public void takeBack(long id) {
        var reply = replies.find(id).orElseThrow(NotFound::record);
        reception.takeBack(lock(reply.meeting().id()), reply);
    }

    private Contact contact(long id, Member member) {
        return contacts.find(id).filter(one -> one.member().equals(member)).orElseThrow(NotFound::record);
    }

    private Meeting lock(long id) {
        return meetings.lock(id).orElseThrow(NotFound::record);
    }
}
