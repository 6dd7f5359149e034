package de.reihum.persistence.polls;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.audit.AuditRow;
import de.reihum.audit.AuditTrail;
import de.reihum.ballots.Ballot;
import de.reihum.ballots.Choices;
import de.reihum.ballots.SecretBallot;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberFixtures;
import de.reihum.persistence.World;
import de.reihum.persistence.ballots.JpaBallots;
import de.reihum.persistence.members.JpaMembers;
import de.reihum.polls.Invitation;
import de.reihum.polls.MemberPoll;
import de.reihum.polls.Poll;
import de.reihum.polls.PollData;
import de.reihum.polls.PollFilter;
import de.reihum.polls.PollOption;
import de.reihum.polls.PollRow;
import de.reihum.polls.Turnout;
import de.reihum.shared.Slice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class JpaPollsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final World world = World.running();
    private final JpaPolls polls = new JpaPolls(world.database());
    private final JpaInvitations invitations = new JpaInvitations(world.database());
    private final JpaBallots ballots = new JpaBallots(world.database());
    private final JpaMembers members = new JpaMembers(world.database());
    private final int network = world.network();

    private static PollData data(String question, Poll.Mode mode) {
        return new PollData(question, "Zwei Minuten", mode, true, false, LocalDate.of(2026, 3, 16), List.of("Azubis", "Pflege", "Gesundheit"), MemberFilter.text("Neckar"));
    }

    private long draft(String question) {
        return world.in(network, () -> {
            var poll = new Poll(world.ids().next(), data(question, Poll.Mode.RANKING), world.ids()::next);
            polls.add(poll);
            return poll.id();
        });
    }

    private long anonymousDraft() {
        return world.in(network, () -> {
            var poll = new Poll(world.ids().next(), new PollData("Geheim?", "", Poll.Mode.ONE, true, true, LocalDate.of(2026, 3, 16), List.of("Azubis", "Pflege"), null), world.ids()::next);
            polls.add(poll);
            return poll.id();
        });
    }

    private Contact contact() {
        return world.in(network, () -> {
            var member = new Member(world.ids().next(), MemberFixtures.brewery(), NOW);
            var contact = member.addContact(world.ids().next(), MemberFixtures.emre(), NOW);
            members.add(member);
            return contact;
        });
    }

    private long invite(long poll, Contact contact) {
        return world.in(network, () -> {
            var invitation = new Invitation(world.ids().next(), polls.find(poll).orElseThrow(), members.find(contact.member().id()).orElseThrow().contact(contact.id()), NOW);
            invitations.add(invitation);
            return invitation.id();
        });
    }

    @Test
    void a_poll_comes_back_as_it_was_written() {
        var id = draft("Welches Thema im Frühjahr?");
        world.in(network, () -> {
            var poll = polls.find(id).orElseThrow();
            assertThat(poll.data()).isEqualTo(data("Welches Thema im Frühjahr?", Poll.Mode.RANKING));
            assertThat(poll.options()).extracting(PollOption::number).containsExactly(1, 2, 3);
        });
    }

    @Test
    void a_changed_draft_keeps_no_option_too_many() {
        var id = draft("Welches Thema?");
        world.in(network, () -> polls.lock(id).orElseThrow().revise(new PollData("Anderes?", "", Poll.Mode.ONE, false, true, null, List.of("Pflege", "Neu"), null), world.ids()::next));
        world.in(network, () -> assertThat(polls.find(id).orElseThrow().options()).extracting(PollOption::text).containsExactly("Pflege", "Neu"));
    }

    @Test
    void a_deleted_draft_takes_its_options_along() {
        var id = draft("Welches Thema?");
        world.in(network, () -> polls.remove(polls.find(id).orElseThrow()));
        world.in(network, () -> assertThat(polls.find(id)).isEmpty());
    }

    @Test
    void lists_are_filtered_sorted_and_counted_with_the_turnout_and_the_topic() {
        var first = draft("Pflegende Angehörige?");
        var second = draft("Azubis finden?");
        var invitation = invite(second, contact());
        world.in(network, () -> {
            var poll = polls.lock(second).orElseThrow();
            poll.send(NOW);
            poll.close(NOW);
            poll.choose(2, "Danke");
            invitations.find(invitation).orElseThrow().answer();
        });
        world.in(network, () -> {
            assertThat(polls.rows(PollFilter.everything(), Slice.first(10))).extracting(PollRow::id).containsExactly(second, first);
            assertThat(polls.rows(new PollFilter("angehoerige", null), Slice.first(10))).extracting(PollRow::id).containsExactly(first);
            assertThat(polls.rows(PollFilter.in(Poll.State.CLOSED), Slice.first(10))).extracting(PollRow::topic).containsExactly("Pflege");
            assertThat(polls.count(PollFilter.in(Poll.State.DRAFT))).isEqualTo(1);
            assertThat(polls.rows(PollFilter.everything(), new Slice(0, 10, List.of(new Slice.Sort("question", false))))).extracting(PollRow::question)
                    .containsExactly("Azubis finden?", "Pflegende Angehörige?");
            assertThat(polls.turnouts(List.of(first, second))).isEqualTo(Map.of(second, new Turnout(1, 1)));
        });
    }

    @Test
    void a_poll_counts_the_answers_of_its_kind() {
        var id = draft("Welches Thema?");
        var invitation = invite(id, contact());
        var secret = anonymousDraft();
        world.in(network, () -> {
            ballots.add(new Ballot(world.ids().next(), invitations.find(invitation).orElseThrow(), new Choices(List.of(3, 1)), NOW));
            ballots.add(new SecretBallot(polls.find(secret).orElseThrow(), new Choices(List.of(2))));
        });
        world.in(network, () -> {
            assertThat(ballots.choices(polls.find(id).orElseThrow())).extracting(Choices::numbers).containsExactly(List.of(3, 1));
            assertThat(ballots.choices(polls.find(secret).orElseThrow())).extracting(Choices::numbers).containsExactly(List.of(2));
            assertThat(ballots.rows(id)).extracting("memberName", "contactName").containsExactly(Assertions.tuple(MemberFixtures.brewery().name(), "Emre Löffler"));
            assertThat(ballots.of(invitations.find(invitation).orElseThrow())).isPresent();
        });
    }

    @Test
    void an_anonymous_answer_and_the_yes_to_it_leave_no_trace_in_the_audit_trail() {
        var id = draft("Welches Thema?");
        var invitation = invite(id, contact());
        world.in(network, () -> {
            ballots.add(new SecretBallot(polls.find(id).orElseThrow(), new Choices(List.of(2))));
            invitations.find(invitation).orElseThrow().answer();
        });
        world.in(network, () -> {
            var trail = world.auditTrail();
            assertThat(trail.find(new AuditTrail.Wanted("SecretBallot", 0, ""), Slice.first(10))).isEmpty();
            assertThat(trail.find(new AuditTrail.Wanted("Invitation", 0, ""), Slice.first(10))).isEmpty();
            assertThat(trail.find(new AuditTrail.Wanted("Poll", id, ""), Slice.first(10))).hasSize(1);
        });
    }

    @Test
    void the_audit_trail_names_each_part_of_a_poll_that_has_changed() {
        var id = draft("Welches Thema?");
        world.in(network, () -> polls.lock(id).orElseThrow().send(Instant.parse("2026-03-02T09:00:00Z")));
        world.in(network, () -> {
            var poll = polls.lock(id).orElseThrow();
            poll.close(Instant.parse("2026-03-10T09:00:00Z"));
            poll.choose(2, "Danke");
        });
        world.in(network, () -> {
            var rows = world.auditTrail().find(new AuditTrail.Wanted("Poll", id, ""), Slice.first(10));
            assertThat(rows).hasSize(3);
            assertThat(rows.get(0).fields()).contains(new AuditRow.Field("state", "RUNNING", "CLOSED"), new AuditRow.Field("chosen", null, "2"), new AuditRow.Field("word", null, "Danke")).hasSize(4);
            assertThat(rows.get(1).fields()).extracting(AuditRow.Field::name).containsExactlyInAnyOrder("state", "sentAt");
            assertThat(rows.get(2).fields()).extracting(AuditRow.Field::name).contains("question", "intro", "mode", "hidden", "anonymous", "endsOn", "audience", "state");
        });
    }

    @Test
    void a_member_s_polls_are_found_in_its_network_alone() {
        var contact = contact();
        var id = draft("Welches Thema?");
        invite(id, contact);
        world.in(network, () -> assertThat(invitations.ofMember(contact.member().id(), 10)).containsExactly(new MemberPoll(id, "Welches Thema?", NOW, 0, null, false)));
        world.in(world.network(), () -> assertThat(invitations.ofMember(contact.member().id(), 10)).isEmpty());
    }

    @Test
    void reminders_find_those_without_an_answer_with_whoever_speaks_for_them_now() {
        var id = draft("Welches Thema?");
        var open = invite(id, contact());
        var answered = invite(id, contact());
        world.in(network, () -> invitations.find(answered).orElseThrow().answer());
        world.in(network, () -> assertThat(invitations.unanswered(id)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(open);
            assertThat(one.member().addressee()).get().extracting(Contact::name).isEqualTo("Emre Löffler");
        }));
    }

    @Test
    void a_member_is_asked_once_and_its_invitation_shows_who_it_is() {
        var id = draft("Welches Thema?");
        var contact = contact();
        invite(id, contact);
        Assertions.assertThatThrownBy(() -> invite(id, contact)).isInstanceOf(RuntimeException.class);
        world.in(network, () -> {
            assertThat(invitations.rows(id)).extracting("memberName", "contactName", "answered").containsExactly(Assertions.tuple(MemberFixtures.brewery().name(), "Emre Löffler", false));
            assertThat(invitations.ofContact(id, contact.id()).orElseThrow().contact().language()).isEqualTo("de");
        });
    }

    @Test
    void answers_at_the_same_moment_come_one_after_the_other() throws Exception {
        var id = anonymousDraft();
        var contact = contact();
        invite(id, contact);
        Callable<Boolean> answer = () -> world.in(network, () -> {
            var invitation = invitations.lockOfContact(id, contact.id()).orElseThrow();
            var first = !invitation.answered();
            if (first) {
                ballots.add(new SecretBallot(polls.find(id).orElseThrow(), new Choices(List.of(1))));
                invitation.answer();
            }
            return first;
        });
        var threads = Executors.newFixedThreadPool(8);
        try {
            var results = threads.invokeAll(IntStream.range(0, 24).mapToObj(i -> answer).toList());
            int first = 0;
            for (var result : results) {
                first += result.get() ? 1 : 0;
            }
            assertThat(first).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
        world.in(network, () -> assertThat(ballots.choices(polls.find(id).orElseThrow())).hasSize(1));
    }
}
