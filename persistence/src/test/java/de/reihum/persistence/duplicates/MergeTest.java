package de.reihum.persistence.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.audit.AuditRow;
import de.reihum.audit.AuditTrail;
import de.reihum.ballots.Ballot;
import de.reihum.ballots.Choices;
import de.reihum.ballots.PollFollower;
import de.reihum.ballots.SecretBallot;
import de.reihum.duplicates.DistinctionFollower;
import de.reihum.duplicates.merge.Followers;
import de.reihum.duplicates.merge.MemberField;
import de.reihum.duplicates.merge.MergeService;
import de.reihum.duplicates.merge.MergeService.MergeContacts;
import de.reihum.duplicates.merge.MergeService.MergeMembers;
import de.reihum.exchange.ImportFollower;
import de.reihum.links.IssueLink;
import de.reihum.links.LinkToken;
import de.reihum.links.PersonalLink;
import de.reihum.members.ContactData;
import de.reihum.members.Departures;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberDetails;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberFixtures;
import de.reihum.members.merged.AbsorbedNames;
import de.reihum.members.merged.LinkFollower;
import de.reihum.persistence.World;
import de.reihum.persistence.ballots.JpaBallots;
import de.reihum.persistence.exchange.JpaImports;
import de.reihum.persistence.links.JpaPersonalLinks;
import de.reihum.persistence.members.JpaAbsorptions;
import de.reihum.persistence.members.JpaContacts;
import de.reihum.persistence.members.JpaMembers;
import de.reihum.persistence.polls.JpaInvitations;
import de.reihum.persistence.polls.JpaPolls;
import de.reihum.polls.Invitation;
import de.reihum.polls.Poll;
import de.reihum.polls.PollData;
import de.reihum.shared.Conflict;
import de.reihum.shared.Moved;
import de.reihum.shared.Slice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(5));

    private final World world = World.running();
    private final JpaMembers members = new JpaMembers(world.database());
    private final JpaContacts contacts = new JpaContacts(world.database());
    private final JpaInvitations invitations = new JpaInvitations(world.database());
    private final JpaBallots ballots = new JpaBallots(world.database());
    private final JpaPolls polls = new JpaPolls(world.database());
    private final JpaPersonalLinks links = new JpaPersonalLinks(world.database());
    private final JpaAbsorptions absorptions = new JpaAbsorptions(world.database());
    private final MergeService service = new MergeService(members, contacts, absorptions, new Departures(links), links,
            new Followers(List.of(new AbsorbedNames(absorptions), new LinkFollower(links), new DistinctionFollower(new JpaDuplicates(world.database())),
                    new PollFollower(invitations, ballots), new ImportFollower(new JpaImports(world.database())))),
            world.actor(), world.ids(), world.clock());
    private final int network = world.network();

    @Test
    void two_members_become_one_and_the_trail_tells_what_was() {
        var stays = stored(MemberData.of("Brauerei Müllerschön", Member.Kind.SME), ContactData.of("Anna", "Übele", "anna@brauerei.example"));
        var goes = stored(MemberFixtures.brewery(), MemberFixtures.emre(), MemberFixtures.guelsen());
        merge(stays, goes, MemberField.NAME);
        var now = details(stays);
        assertThat(now.data()).returns("Brauerei Müllerschön GmbH & Co. KG", MemberData::name).returns("Bahnhofstr. 70", MemberData::street);
        assertThat(now.contacts()).extracting(contact -> contact.data().lastName()).containsExactlyInAnyOrder("Übele", "Löffler", "Weißhaar");
        assertThat(now.representative()).get().extracting(contact -> contact.data().lastName()).isEqualTo("Übele");
        assertThat(world.<Long>in(network, () -> members.count(MemberFilter.everything()))).isEqualTo(1);
        assertThat(trail("Member", goes.id()).get(0)).returns("REMOVED", AuditRow::action)
                .satisfies(row -> assertThat(row.fields()).contains(new AuditRow.Field("address", "Bahnhofstr. 70, 71672 Marbach am Neckar", null), new AuditRow.Field("notes", "Führung möglich", null)));
        assertThat(trail("Absorption", 0).get(0).fields()).contains(new AuditRow.Field("absorbedName", null, MemberFixtures.brewery().name()),
                new AuditRow.Field("survivorName", null, "Brauerei Müllerschön GmbH & Co. KG"));
    }

    @Test
    void the_old_id_leads_to_the_one_that_remains_however_often_it_moved() {
        var first = stored(MemberFixtures.school());
        var second = stored(MemberFixtures.chamber());
        var third = stored(MemberFixtures.brewery());
        merge(second, first);
        merge(third, details(second));
        for (var gone : List.of(first, second)) {
            assertThatThrownBy(() -> world.in(network, () -> members.find(gone.id()))).isInstanceOfSatisfying(Moved.class, moved -> assertThat(moved.to()).isEqualTo(third.id()));
        }
        assertThat(world.<Boolean>in(world.network(), () -> members.find(first.id()).isPresent())).as("told in its own network alone").isFalse();
    }

    @Test
    void one_mail_address_is_one_person_and_her_link_stays_open() {
        var stays = stored(MemberFixtures.chamber(), ContactData.of("Kim", "Vollmer", "kim@abele.example"));
        var goes = stored(MemberFixtures.brewery(), new ContactData(null, "Dr.", "Kim", "Vollmer", "", "kim@abele.example", "+49 7141 1", Set.of(), "de", null, ""));
        var token = LinkToken.make(network);
        long old = goes.contacts().get(0).id();
        world.in(network, () -> links.add(new PersonalLink(world.ids().next(), token.hash(), new IssueLink("polls.answer", 5, old, LATER))));
        merge(stays, goes);
        assertThat(details(stays).contacts()).singleElement().satisfies(kim -> assertThat(kim.data()).returns("Dr.", ContactData::title).returns("+49 7141 1", ContactData::phone));
        world.in(network, () -> assertThat(links.ofContacts(List.of(stays.contacts().get(0).id()))).hasSize(1));
        assertThatThrownBy(() -> world.in(network, () -> contacts.find(old))).isInstanceOf(Moved.class);
        assertThat(trail("Contact", old)).extracting(AuditRow::action).contains("REMOVED");
    }

    @Test
    void a_member_has_one_answer_in_each_poll_and_the_later_one_counts() {
        var stays = stored(MemberFixtures.chamber(), ContactData.of("Kim", "Vollmer", "kim@abele.example"));
        var goes = stored(MemberFixtures.brewery(), MemberFixtures.emre());
        var both = poll("Beide", false);
        var onlyOther = poll("Nur die andere", false);
        var answeredByOther = poll("Eine hat geantwortet", false);
        answer(both, stays, 1, NOW);
        answer(both, goes, 2, LATER);
        answer(onlyOther, goes, 2, NOW);
        invite(answeredByOther, stays);
        answer(answeredByOther, goes, 2, NOW);
        assertThat(world.<List<?>>in(network, () -> service.previewMembers(stays.id(), goes.id()).forecast().stream().map(reason -> reason.key()).toList()).toString())
                .isEqualTo("[polls.merge.moves, polls.merge.twice]");
        merge(stays, goes);
        world.in(network, () -> {
            assertThat(invitations.ofMember(stays.id())).hasSize(3).allSatisfy(invitation -> {
                assertThat(invitation.answered()).isTrue();
                assertThat(ballots.of(invitation)).get().extracting(Ballot::choices).isEqualTo(new Choices(List.of(2)));
            });
        });
    }

    @Test
    void anonymous_answers_stay_because_nobody_knows_whose_they_are() {
        var stays = stored(MemberFixtures.chamber(), ContactData.of("Kim", "Vollmer", "kim@abele.example"));
        var goes = stored(MemberFixtures.brewery(), MemberFixtures.emre());
        var poll = poll("Geheim", true);
        answer(poll, stays, 1, NOW);
        answer(poll, goes, 2, NOW);
        merge(stays, goes);
        world.in(network, () -> {
            assertThat(invitations.ofPoll(poll)).singleElement().extracting(Invitation::answered).isEqualTo(true);
            assertThat(ballots.choices(polls.find(poll).orElseThrow())).hasSize(2);
        });
    }

    @Test
    void two_contacts_of_a_member_become_one() {
        var member = stored(MemberFixtures.brewery(), MemberFixtures.emre(), MemberFixtures.guelsen());
        var poll = poll("Wen?", false);
        answer(poll, member, 1, NOW);
        var stays = member.contacts().get(1);
        var goes = member.contacts().get(0);
        world.in(network, () -> service.mergeContacts(new MergeContacts(stays.id(), stays.version(), goes.id(), goes.version(), Set.of())));
        assertThat(details(member).contacts()).singleElement().satisfies(contact -> assertThat(contact.id()).isEqualTo(stays.id()));
        world.in(network, () -> assertThat(invitations.ofPoll(poll)).singleElement().satisfies(invitation -> assertThat(invitation.contact().id()).isEqualTo(stays.id())));
    }

    @Test
    void what_was_seen_must_still_be_so() {
        var stays = stored(MemberFixtures.chamber());
        var goes = stored(MemberFixtures.brewery(), MemberFixtures.emre());
        world.in(network, () -> members.find(goes.id()).orElseThrow().addTags(Set.of("neu"), NOW));
        assertThatThrownBy(() -> merge(stays, goes)).isInstanceOf(Conflict.class);
        assertThat(details(goes).contacts()).hasSize(1);
    }

    @Test
    void of_two_who_merge_at_the_same_time_one_wins() throws Exception {
        var one = stored(MemberFixtures.chamber());
        var other = stored(MemberFixtures.brewery());
        var results = List.<Callable<Object>>of(() -> world.in(network, () -> service.mergeMembers(command(one, other))), () -> world.in(network, () -> service.mergeMembers(command(other, one))));
        var threads = Executors.newFixedThreadPool(2);
        int lost = 0;
        for (var result : threads.invokeAll(results)) {
            try {
                result.get();
            } catch (ExecutionException refused) {
                assertThat(refused.getCause()).isInstanceOfAny(Conflict.class, Moved.class);
                lost++;
            }
        }
        threads.shutdown();
        assertThat(lost).isEqualTo(1);
        assertThat(world.<Long>in(network, () -> members.count(MemberFilter.everything()))).isEqualTo(1);
    }

    @Test
    void all_of_a_thousand_linked_rows_move() {
        var stays = stored(MemberFixtures.chamber(), ContactData.of("Kim", "Vollmer", "kim@abele.example"));
        var goes = stored(MemberFixtures.brewery(), MemberFixtures.emre());
        for (int i = 0; i < 250; i++) {
            answer(poll("Frage " + i, false), goes, 1, NOW);
        }
        for (int i = 0; i < 500; i++) {
            long contact = goes.contacts().get(0).id();
            world.in(network, () -> links.add(new PersonalLink(world.ids().next(), LinkToken.make(network).hash(), new IssueLink("polls.answer", 5, contact, LATER))));
        }
        merge(stays, goes);
        assertThat(world.<List<?>>in(network, () -> invitations.ofMember(stays.id()))).hasSize(250);
    }

    private void merge(MemberDetails stays, MemberDetails goes, MemberField... taken) {
        world.in(network, () -> service.mergeMembers(new MergeMembers(stays.id(), details(stays).version(), goes.id(), goes.version(), Set.of(taken))));
    }

    private static MergeMembers command(MemberDetails stays, MemberDetails goes) {
        return new MergeMembers(stays.id(), stays.version(), goes.id(), goes.version(), Set.of());
    }

    private MemberDetails details(MemberDetails member) {
        return world.in(network, () -> members.find(member.id()).orElseThrow().details());
    }

    private MemberDetails stored(MemberData data, ContactData... people) {
        long id = world.in(network, () -> {
            var member = new Member(world.ids().next(), data, NOW);
            for (var person : people) {
                member.addContact(world.ids().next(), person, NOW);
            }
            members.add(member);
            return member.id();
        });
        return world.in(network, () -> members.find(id).orElseThrow().details());
    }

    private long poll(String question, boolean anonymous) {
        return world.in(network, () -> {
            var poll = new Poll(world.ids().next(), new PollData(question, "", Poll.Mode.ONE, false, anonymous, LocalDate.of(2026, 3, 16), List.of("Azubis", "Pflege"), null), world.ids()::next);
            polls.add(poll);
            return poll.id();
        });
    }

    private Invitation invite(long poll, MemberDetails member) {
        return world.in(network, () -> {
            var invitation = new Invitation(world.ids().next(), polls.find(poll).orElseThrow(), members.find(member.id()).orElseThrow().contacts().get(0), NOW);
            invitations.add(invitation);
            return invitation;
        });
    }

    private void answer(long poll, MemberDetails member, int choice, Instant at) {
        long id = invite(poll, member).id();
        world.in(network, () -> {
            var invitation = invitations.find(id).orElseThrow();
            invitation.answer();
            if (invitation.poll().anonymous()) {
                ballots.add(new SecretBallot(invitation.poll(), new Choices(List.of(choice))));
            } else {
                ballots.add(new Ballot(world.ids().next(), invitation, new Choices(List.of(choice)), at));
            }
        });
    }

    private List<AuditRow> trail(String entity, long record) {
        return world.in(network, () -> world.auditTrail().find(new AuditTrail.Wanted(entity, record, ""), Slice.first(20)));
    }
}
