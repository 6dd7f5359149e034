package de.reihum.persistence.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.invitations.Invitation;
import de.reihum.invitations.InvitationMerge;
import de.reihum.invitations.InvitationPersonalData;
import de.reihum.invitations.chores.Chores;
import de.reihum.invitations.extras.Extra;
import de.reihum.invitations.letters.LetterDesk;
import de.reihum.invitations.letters.LetterMakingService;
import de.reihum.invitations.letters.LetterSheet;
import de.reihum.invitations.mails.MeetingReader;
import de.reihum.jobs.JobQueue;
import de.reihum.jobs.Outbox;
import de.reihum.links.LinkService;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingData;
import de.reihum.meetings.Parts;
import de.reihum.meetings.PlaceData;
import de.reihum.meetings.TopicQuestion;
import de.reihum.meetings.dates.When;
import de.reihum.members.Contact;
import de.reihum.members.Contact.Channel;
import de.reihum.members.Member;
import de.reihum.members.MemberFixtures;
import de.reihum.persistence.World;
import de.reihum.persistence.jobs.JpaJobs;
import de.reihum.persistence.links.JpaPersonalLinks;
import de.reihum.persistence.meetings.JpaMeetings;
import de.reihum.persistence.members.JpaMembers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The work of making letters, and what becomes of them, on a real database. */
class LetterMakingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final When JUNE = new When(LocalDate.of(2026, 6, 11), LocalTime.of(16, 5), 150);

    private final World world = World.running();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Actor actor = actor();
    private final JpaMeetings meetings = new JpaMeetings(world.database());
    private final JpaInvitations invitations = new JpaInvitations(world.database());
    private final JpaLetterBatches batches = new JpaLetterBatches(world.database());
    private final JpaMembers members = new JpaMembers(world.database());
    private final JpaPersonalLinks links = new JpaPersonalLinks(world.database());
    private final JpaExtras extras = new JpaExtras(world.database());
    private final Outbox outbox = world.outbox();
    private final LetterDesk desk = new LetterDesk(batches, new JobQueue(new JpaJobs(world.database()), outbox, world.ids(), actor, clock), world.ids(), clock);
    private final LetterMakingService making = new LetterMakingService(invitations, batches, new MeetingReader(new TopicQuestion(null), List.of(), null, world.tenant()),
            new LinkService(links, null, world.tenant(), world.ids(), clock), null, outbox, new Chores(outbox, actor), world.ids(), clock);
    private final int network = world.network();

    private static Actor actor() {
        var actor = new Actor();
        actor.enter(new Actor.Identity(Actor.Kind.PERSON, 1, "Eva Klein", Set.of(Permission.WORK)));
        return actor;
    }

    private Meeting meeting() {
        return world.in(network, () -> {
            var made = new Meeting(world.ids().next(), MeetingData.titled("Stammtisch im Juni").on(JUNE).at(new PlaceData("Stadthalle", "", "", "Biberach", ""), 0),
                    new Parts(null, null, Map.of(), world.ids()::next));
            made.plan(NOW);
            made.invited(NOW);
            meetings.add(made);
            return made;
        });
    }

    private Contact person() {
        return world.in(network, () -> {
            var member = new Member(world.ids().next(), MemberFixtures.brewery(), NOW);
            var contact = member.addContact(world.ids().next(), MemberFixtures.emre(), NOW);
            members.add(member);
            return contact;
        });
    }

    private long invite(Meeting meeting, Contact contact, Channel channel) {
        return world.in(network, () -> {
            var invitation = new Invitation(world.ids().next(), meetings.find(meeting.id()).orElseThrow(), members.find(contact.member().id()).orElseThrow().contact(contact.id()), channel, NOW);
            invitations.add(invitation);
            return invitation.id();
        });
    }

    private long order(Meeting meeting) {
        return world.in(network, () -> {
            desk.order(meetings.find(meeting.id()).orElseThrow());
            return batches.ofMeeting(meeting.id()).get(0).id();
        });
    }

    private List<Long> begin(long batch) {
        return world.in(network, () -> making.begin(batch));
    }

    @Test
    void a_run_that_breaks_has_told_nobody_and_the_next_one_begins_anew() {
        var meeting = meeting();
        long first = invite(meeting, person(), Channel.LETTER);
        long second = invite(meeting, person(), Channel.LETTER);
        invite(meeting, person(), Channel.MAIL);
        long batch = order(meeting);
        assertThat(begin(batch)).containsExactlyInAnyOrder(first, second);
        world.in(network, () -> making.add(batch, 0, new byte[] {1}));
        world.in(network, () -> assertThat(invitations.find(first).orElseThrow().delivery().sentAt()).isNull());
        assertThat(begin(batch)).as("the server died: the same letters once more").containsExactlyInAnyOrder(first, second);
        world.in(network, () -> assertThat(batches.piece(batch, 0)).isEmpty());
    }

    @Test
    void each_letter_has_a_link_of_its_own_and_its_reader_is_told_when_the_file_is_there() {
        var meeting = meeting();
        var person = person();
        long letter = invite(meeting, person, Channel.LETTER);
        long batch = order(meeting);
        var sheets = world.in(network, () -> making.sheets(batch, List.of(letter)));
        assertThat(sheets).extracting(LetterSheet::invitation, LetterSheet::known).containsExactly(tuple(letter, false));
        assertThat(sheets.get(0).token()).isNotEqualTo(world.in(network, () -> making.sheets(batch, List.of(letter))).get(0).token());
        world.in(network, () -> making.finish(batch, List.of(letter), 1));
        world.in(network, () -> {
            assertThat(invitations.find(letter).orElseThrow().delivery().sentAt()).isEqualTo(NOW);
            assertThat(links.ofContacts(List.of(person.id()))).hasSize(2);
        });
        assertThat(begin(batch)).as("whoever is told needs no letter").isEmpty();
    }

    @Test
    void merged_people_and_members_keep_one_invitation_and_its_answer() {
        var meeting = meeting();
        var stays = person();
        var goes = person();
        invite(meeting, stays, Channel.MAIL);
        long answered = invite(meeting, goes, Channel.LETTER);
        world.in(network, () -> invitations.find(answered).orElseThrow().answered(true));
        world.in(network, () -> {
            var merge = new InvitationMerge(invitations, List.of());
            var into = members.find(stays.member().id()).orElseThrow();
            merge.memberMerged(members.find(goes.member().id()).orElseThrow(), into);
        });
        world.in(network, () -> assertThat(invitations.ofMeeting(meeting.id())).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(answered);
            assertThat(one.member().id()).isEqualTo(stays.member().id());
        }));
    }

    @Test
    void whoever_is_forgotten_leaves_no_letter_behind_and_waits_for_nothing() {
        var meeting = meeting();
        var person = person();
        long letter = invite(meeting, person, Channel.LETTER);
        long batch = order(meeting);
        world.in(network, () -> making.add(batch, 0, new byte[] {1}));
        world.in(network, () -> making.finish(batch, List.of(letter), 1));
        var other = meeting();
        world.in(network, () -> extras.add(new Extra(world.ids().next(), meetings.find(other.id()).orElseThrow(), members.find(person.member().id()).orElseThrow().contact(person.id()), Channel.MAIL)));
        world.in(network, () -> {
            new InvitationPersonalData(invitations, batches, outbox).forget(person.id());
            extras.remove(extras.ofContact(person.id()));
        });
        world.in(network, () -> {
            assertThat(batches.piece(batch, 0)).isEmpty();
            assertThat(extras.ofMeeting(other.id())).isEmpty();
            assertThat(invitations.members(meeting.id())).as("that the member was invited stays for the figures").containsExactly(person.member().id());
        });
    }
}
