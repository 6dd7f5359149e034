package de.reihum.hosting.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.hosting.HostingWorld;
import de.reihum.hosting.pool.EntryRow;
import de.reihum.jobs.Effect;
import de.reihum.meetings.Meeting;
import de.reihum.members.Member;
import de.reihum.settings.ChangeSettings;
import de.reihum.settings.Setting;
import de.reihum.shared.RuleBroken;
import de.reihum.tasks.TaskFilter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HostFaultsTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 11);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 8);

    private final HostingWorld world = new HostingWorld().pooled();
    private final Meeting june = world.draft(JUNE);

    private HostRequest ask(Member member) {
        world.hosts.ask(june.id(), member.id());
        return world.asked(june);
    }

    private static HostAnswer yes() {
        return new HostAnswer(true, "", null, "Gern");
    }

    private List<String> errands() {
        return world.outbox.effects().stream().filter(effect -> effect.kind().equals(Asking.EFFECT)).map(Effect::argument).toList();
    }

    private static String reason(RuleBroken refused) {
        return refused.reasons().get(0).key();
    }

    @Test
    void without_a_date_the_request_is_closed_and_the_company_hears_why() {
        var request = ask(world.alpha);
        world.move(june, null);
        assertThat(request.state()).isEqualTo(HostRequest.State.WITHDRAWN);
        assertThat(errands()).endsWith("POSTPONED");
        assertThat(world.mails.mail(Errand.POSTPONED, request.id())).get().satisfies(mail -> assertThat(mail.when()).isNull());
        assertThat(world.mails.mail(Errand.REMIND, request.id())).isEmpty();
        assertThat(world.answers.page(world.link(request)).open()).isFalse();
    }

    @Test
    void with_a_new_date_the_same_company_has_its_turn_again() {
        ask(world.alpha);
        world.move(june, null);
        world.move(june, OCTOBER);
        assertThat(world.hosts.details(june.id()).proposal().member()).isEqualTo(world.alpha.id());
    }

    @Test
    void whoever_has_agreed_stays_the_host_and_hears_that_the_date_is_open() {
        var request = ask(world.alpha);
        world.answers.answer(world.link(request), yes());
        world.move(june, null);
        assertThat(june.host()).contains(world.alpha);
        assertThat(errands()).endsWith("CHANGED");
    }

    @Test
    void a_draft_for_which_a_company_waits_is_not_deleted() {
        ask(world.alpha);
        assertThatThrownBy(() -> world.follower.removed(june)).isInstanceOfSatisfying(RuleBroken.class, refused -> assertThat(reason(refused)).isEqualTo("hosting.refusal.heldDraft"));
    }

    @Test
    void a_meeting_that_is_cancelled_tells_whoever_was_asked() {
        june.propose(world.team.now);
        var request = ask(world.alpha);
        june.cancel("", world.team.now);
        world.follower.cancelled(june);
        assertThat(errands()).endsWith("CANCELLED", "FOUND");
        assertThat(world.mails.mail(Errand.CANCELLED, request.id())).isPresent();
    }

    @Test
    void a_draft_for_which_nobody_waits_any_more_goes_with_its_requests() {
        ask(world.alpha);
        world.hosts.withdraw(june.id());
        world.follower.removed(june);
        assertThat(world.requests.ofMeeting(june.id())).isEmpty();
    }

    @Test
    void whoever_left_while_asked_gets_no_mail_and_is_shown_to_the_team() {
        var request = ask(world.alpha);
        assertThat(world.hosts.waiting(JUNE)).isEmpty();
        world.alpha.becomes(Member.Status.LEFT, world.team.now);
        assertThat(world.mails.mail(Errand.REMIND, request.id())).isEmpty();
        assertThat(world.hosts.details(june.id()).present()).isFalse();
        assertThat(world.hosts.waiting(JUNE)).singleElement().satisfies(one -> assertThat(one.left()).isEqualTo("Alpha GmbH"));
        assertThatThrownBy(() -> world.answers.answer(world.link(request), yes())).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_host_that_was_archived_waits_for_the_team_and_another_one_may_be_entered() {
        world.hosts.confirm(june.id(), world.alpha.id());
        world.alpha.archive(world.team.now);
        assertThat(world.hosts.details(june.id()).present()).isFalse();
        assertThat(world.hosts.waiting(JUNE)).singleElement().satisfies(one -> assertThat(one.left()).isEqualTo("Alpha GmbH"));
        world.hosts.confirm(june.id(), world.beta.id());
        assertThat(world.hosts.waiting(JUNE)).isEmpty();
    }

    @Test
    void an_answer_after_the_time_passed_to_the_next_one_is_told_so() {
        var request = ask(world.alpha);
        world.team.now = world.team.now.plus(Duration.ofDays(11));
        world.mails.end(request.id());
        assertThatThrownBy(() -> world.answers.answer(world.link(request), yes())).isInstanceOfSatisfying(RuleBroken.class, refused -> assertThat(reason(refused)).isEqualTo("hosting.refusal.over"));
        assertThat(world.answers.page(world.link(request)).state()).isEqualTo(HostRequest.State.UNANSWERED);
        assertThat(world.asked(june).member()).isEqualTo(world.beta);
    }

    @Test
    void who_cannot_be_written_to_is_passed_over_when_the_next_one_is_asked() {
        june.propose(world.team.now);
        var request = ask(world.alpha);
        world.beta.archiveContact(world.beta.contacts().get(0), world.team.now);
        world.answers.answer(world.link(request), new HostAnswer(false, "", HostAnswer.Again.NEXT, ""));
        assertThat(world.asked(june).member()).isEqualTo(world.gamma);
    }

    @Test
    void only_whose_turn_came_before_the_asked_one_is_said_to_be_left_out() {
        june.propose(world.team.now);
        var request = ask(world.alpha);
        world.beta.archiveContact(world.beta.contacts().get(0), world.team.now);
        assertThat(world.hosts.details(june.id()).unreachable()).as("not its turn yet").isEmpty();
        world.alpha.archiveContact(world.alpha.contacts().get(0), world.team.now);
        assertThat(world.hosts.details(june.id()).unreachable()).as("was written to").isEmpty();
        world.answers.answer(world.link(request), new HostAnswer(false, "", HostAnswer.Again.NEXT, ""));
        assertThat(world.asked(june).member()).isEqualTo(world.gamma);
        assertThat(world.hosts.details(june.id()).unreachable()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Beta AG");
            assertThat(one.why()).isEqualTo(HostDetails.Why.NOBODY);
        });
    }

    @Test
    void however_many_cannot_be_written_to_what_is_known_is_read_once() {
        Stream.of(world.alpha, world.beta, world.gamma).forEach(one -> one.archiveContact(one.contacts().get(0), world.team.now));
        int before = world.pools.reads();
        assertThat(world.hosts.details(june.id()).unreachable()).extracting(HostDetails.Unreachable::name).containsExactly("Alpha GmbH", "Beta AG", "Gamma OHG");
        assertThat(world.pools.reads() - before).isEqualTo(1);
    }

    @Test
    void the_task_to_look_for_a_host_is_done_when_one_is_found() {
        var request = ask(world.alpha);
        world.mails.leaveTask(request.id(), "Gastgeber für „Stammtisch“ suchen");
        world.hosts.confirm(june.id(), world.beta.id());
        assertThat(errands()).endsWith("FOUND");
        world.mails.settleTask(request.id(), "Gastgeber für „");
        assertThat(world.team.tasks.about(MeetingSubjects.KIND, june.id())).singleElement().satisfies(task -> assertThat(task.open()).isFalse());
    }

    @Test
    void the_task_ends_when_the_meeting_does_not_take_place() {
        var request = ask(world.alpha);
        world.mails.leaveTask(request.id(), "Gastgeber für „Stammtisch“ suchen");
        world.mails.settleTask(request.id(), "Gastgeber für „");
        assertThat(world.team.service.count(TaskFilter.open())).as("still wanted").isEqualTo(1);
        june.propose(world.team.now);
        june.cancel("", world.team.now);
        world.follower.cancelled(june);
        world.mails.settleTask(request.id(), "Gastgeber für „");
        assertThat(world.team.service.count(TaskFilter.open())).isZero();
    }

    @Test
    void for_a_day_that_went_by_nobody_looks_for_a_host() {
        var request = ask(world.alpha);
        world.hosts.withdraw(june.id());
        assertThat(world.mails.search(request.id())).isPresent();
        world.team.now = world.team.now.plus(Duration.ofDays(300));
        assertThat(world.mails.search(request.id())).isEmpty();
    }

    @Test
    void the_pool_says_who_is_asked_for_which_day() {
        ask(world.alpha);
        assertThat(world.pool.entries(world.series.id())).filteredOn(row -> row.asked() != null).singleElement().satisfies(row -> {
            assertThat(row.member()).isEqualTo(world.alpha.id());
            assertThat(row.asked()).isEqualTo(JUNE);
        });
        assertThat(world.pool.entries(world.series.id())).extracting(EntryRow::next).containsOnlyNulls();
    }

    @Test
    void questions_go_to_who_asks_and_to_the_networks_own_address_when_she_has_left() {
        var request = ask(world.alpha);
        assertThat(world.answers.page(world.link(request)).asker()).isEqualTo(new Askers.Desk(request.asker().name(), world.team.anna.email().text()));
        assertThat(world.mails.mail(Errand.ASK, request.id())).get().satisfies(mail -> assertThat(mail.asker().mail()).isEqualTo(world.team.anna.email().text()));
        world.team.people.assignments.of(world.team.anna.id()).forEach(world.team.people.assignments::remove);
        world.settings.settings().change(new ChangeSettings(Map.of(Setting.REPLY_TO, "buero@neckar.example"), Map.of()));
        assertThat(world.answers.page(world.link(request)).asker()).isEqualTo(new Askers.Desk(world.settings.faces().present().sender(), "buero@neckar.example"));
        assertThat(world.mails.mail(Errand.ASK, request.id())).get().satisfies(mail -> assertThat(mail.asker().mail()).isEqualTo("buero@neckar.example"));
    }
}
