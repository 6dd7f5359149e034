package de.reihum.persistence.replies;

import de.reihum.invitations.Invitation;
import de.reihum.links.LinkHolder;
import de.reihum.jobs.OutboxInMemory;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingData;
import de.reihum.meetings.Parts;
import de.reihum.meetings.PlaceData;
import de.reihum.meetings.agenda.Agenda;
import de.reihum.meetings.dates.When;
import de.reihum.members.Contact.Channel;
import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberFixtures;
import de.reihum.persistence.World;
import de.reihum.persistence.invitations.JpaInvitations;
import de.reihum.persistence.meetings.JpaMeetings;
import de.reihum.persistence.members.JpaContacts;
import de.reihum.persistence.members.JpaMembers;
import de.reihum.persistence.settings.JpaLogos;
import de.reihum.persistence.settings.JpaNetworkValues;
import de.reihum.persistence.settings.JpaPlatformValues;
import de.reihum.persistence.tasks.JpaTasks;
import de.reihum.persistence.tenancy.JpaNetworks;
import de.reihum.replies.Answer;
import de.reihum.replies.Reception;
import de.reihum.replies.ReplyFollower;
import de.reihum.replies.ReplyService;
import de.reihum.replies.Usher;
import de.reihum.replies.WaitingListService;
import de.reihum.replies.Wish;
import de.reihum.replies.calls.CallListService;
import de.reihum.replies.calls.CallTaskService;
import de.reihum.replies.list.GuestListService;
import de.reihum.replies.list.InvitedListService;
import de.reihum.replies.list.ReplyFilter;
import de.reihum.replies.list.ReplyRow;
import de.reihum.replies.mail.Ways;
import de.reihum.replies.told.ToldReplyService;
import de.reihum.settings.Faces;
import de.reihum.settings.days.Holidays;
import de.reihum.shared.Slice;
import de.reihum.tasks.TaskNotes;
import de.reihum.tasks.WeeklyMail;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A network with a meeting to which members are invited, and everything that takes their answers. */
class Party {

    static final Slice ALL = new Slice(0, 500, List.of());

    final World world = World.running();
    final int network = world.network();
    final JpaMeetings meetings = new JpaMeetings(world.database());
    final JpaMembers members = new JpaMembers(world.database());
    final JpaContacts contacts = new JpaContacts(world.database());
    final JpaInvitations invitations = new JpaInvitations(world.database());
    final JpaReplies replies = new JpaReplies(world.database());
    private final Faces faces = new Faces(new JpaNetworkValues(world.database()), new JpaPlatformValues(world.database()), new JpaNetworks(world.database()), new JpaLogos(world.database()), world.tenant());
    final Set<LocalDate> feasts = new HashSet<>();
    private final Holidays holidays = day -> feasts.contains(day) ? Optional.of("Feiertag") : Optional.empty();
    final OutboxInMemory outbox = new OutboxInMemory();
    final Usher usher = new Usher(replies, holidays, outbox, world.clock());
    final ReplyFollower follower = new ReplyFollower(replies, usher);
    private final Reception reception = new Reception(replies, invitations, usher, faces, world.ids());
    final ReplyService service = new ReplyService(meetings, invitations, contacts, replies, reception, usher, world.clock());
    final GuestListService list = new GuestListService(meetings, members, contacts, replies, invitations, reception, world.actor(), world.clock());
    final InvitedListService everybody = new InvitedListService(list, invitations);
    final WaitingListService waiting = new WaitingListService(meetings, replies, usher, world.clock());

    final Ways ways = new Ways(invitations);
    final CallListService calls = new CallListService(meetings, replies, ways);
    final JpaTasks tasks = new JpaTasks(world.database());
    final CallTaskService callTasks = new CallTaskService(meetings, replies, usher, ways, new TaskNotes(tasks, new WeeklyMail(world.outbox(), world.clock()), world.ids()), world.clock());

    /** A planned meeting in a month. */
    long meeting(int capacity) {
        return meeting(capacity, true);
    }

    long meeting(int capacity, boolean asksNeeds) {
        return world.in(network, () -> {
            var day = LocalDate.ofInstant(world.clock().instant(), world.clock().getZone()).plusDays(30);
            var data = new MeetingData(0, "Unternehmerstammtisch", "Azubis finden", "", new When(day, LocalTime.of(16, 30), 150), new PlaceData("Stadthalle", "Am Markt 1", "88400", "Biberach", ""), 0, capacity,
                    3, asksNeeds, MemberFilter.everything(), 0, Agenda.EMPTY);
            var meeting = new Meeting(world.ids().next(), data, new Parts(null, null, Map.of(), world.ids()::next));
            meeting.plan(world.clock().instant());
            meetings.add(meeting);
            return meeting.id();
        });
    }

    /** A member with somebody who can answer. */
    Contact invited(long meeting, String name) {
        return invited(meeting, name, "", Channel.MAIL);
    }

    Contact invited(long meeting, String name, String phone, Channel way) {
        return world.in(network, () -> {
            var member = new Member(world.ids().next(), MemberData.of(name, Member.Kind.SME), MemberFixtures.NOW);
            var contact = member.addContact(world.ids().next(), new ContactData(Contact.Salutation.MS, "", "Anna", "Blüm", "", "anna@example.org", phone, Set.of(Contact.Role.REPRESENTATIVE), "de",
                    Contact.Consent.UNKNOWN, ""), MemberFixtures.NOW);
            members.add(member);
            invitations.add(new Invitation(world.ids().next(), meetings.find(meeting).orElseThrow(), contact, way, MemberFixtures.NOW));
            return contact;
        });
    }

    final ToldReplyService told = new ToldReplyService(meetings, invitations, replies, reception, world.actor(), world.clock());

    void answer(long meeting, Contact contact, Wish wish, int guests) {
        world.in(network, () -> service.answer(link(meeting, contact), Answer.of(wish, guests)));
    }

    LinkHolder link(long meeting, Contact contact) {
        return new LinkHolder(1, "Netzwerk Neckar", Invitation.ANSWER, meeting, contact.id());
    }

    List<ReplyRow> rows(long meeting) {
        return world.in(network, () -> list.rows(ReplyFilter.of(meeting), ALL));
    }
}
