package de.reihum.hosting.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.hosting.HostingWorld;
import de.reihum.hosting.planning.Evening;
import de.reihum.hosting.pool.EntryData;
import de.reihum.hosting.pool.PoolRules;
import de.reihum.hosting.pool.PoolService.ChangeEntry;
import de.reihum.hosting.pool.PoolService.ChangeRules;
import de.reihum.hosting.rotation.Obstacle;
import de.reihum.jobs.Effect;
import de.reihum.links.LinkHolder;
import de.reihum.meetings.Meeting;
import de.reihum.members.Member;
import de.reihum.members.business.BusinessService.AddSite;
import de.reihum.members.business.SiteData;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import de.reihum.tasks.TaskFilter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HostRequestTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 11);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 8);

    private final HostingWorld world = new HostingWorld().pooled();
    private final Meeting june = world.meeting(JUNE);

    private static HostAnswer yes() {
        return new HostAnswer(true, "", null, "Gern");
    }

    private static HostAnswer no(HostAnswer.Again again) {
        return new HostAnswer(false, "", again, "Umbau");
    }

    private HostRequest ask(Member member) {
        world.hosts.ask(june.id(), member.id());
        return world.asked(june);
    }

    private List<String> errands() {
        return world.outbox.effects().stream().filter(effect -> effect.kind().equals(Asking.EFFECT)).map(Effect::argument).toList();
    }

    private void later(int days) {
        world.team.now = world.team.now.plus(Duration.ofDays(days));
    }

    @Test
    void a_company_is_asked_reminded_once_and_waited_for() {
        var request = ask(world.alpha);
        assertThat(errands()).containsExactly("ASK", "REMIND", "END");
        assertThat(request.answerBy()).isEqualTo(world.team.today().plusDays(10));
        assertThat(world.mails.mail(Errand.ASK, request.id())).get().satisfies(mail -> {
            assertThat(mail.title()).isEqualTo(june.title());
            assertThat(mail.until()).isEqualTo(request.answerBy());
            assertThat(mail.toString()).doesNotContain(mail.token());
        });
    }

    @Test
    void a_yes_makes_it_the_host_at_its_seat() {
        var request = ask(world.alpha);
        world.answers.answer(world.link(request), yes());
        assertThat(june.host()).contains(world.alpha);
        assertThat(june.place().street()).isEqualTo("Hauptstr. 1");
        assertThat(errands()).contains("AGREED");
        assertThat(world.mails.mail(Errand.REMIND, request.id())).isEmpty();
    }

    @Test
    void a_yes_may_name_another_place_of_the_company() {
        world.business.add(new AddSite(world.alpha.id(), world.alpha.version(), new SiteData("Werk 2", "Am Hafen 3", "71638", "Ludwigsburg")));
        var request = ask(world.alpha);
        assertThat(world.answers.page(world.link(request)).places()).containsExactly("Werk 2");
        world.answers.answer(world.link(request), new HostAnswer(true, "Werk 2", null, ""));
        assertThat(june.place().lines()).containsExactly("Alpha GmbH, Werk 2", "Am Hafen 3", "71638 Ludwigsburg");
    }

    @Test
    void a_place_that_the_company_does_not_have_is_refused() {
        var link = world.link(ask(world.alpha));
        assertThatThrownBy(() -> world.answers.answer(link, new HostAnswer(true, "Werk 9", null, ""))).isInstanceOf(InvalidValue.class);
        assertThat(june.host()).isEmpty();
    }

    @Test
    void a_no_asks_the_next_company_at_once() {
        var request = ask(world.alpha);
        world.answers.answer(world.link(request), no(HostAnswer.Again.NEXT));
        assertThat(request.state()).isEqualTo(HostRequest.State.DECLINED);
        assertThat(world.asked(june).member()).isEqualTo(world.beta);
        assertThat(world.asked(june).asker().name()).isEqualTo(request.asker().name());
    }

    @Test
    void the_same_answer_twice_counts_once() {
        var request = ask(world.alpha);
        world.answers.answer(world.link(request), no(HostAnswer.Again.NEXT));
        world.answers.answer(world.link(request), no(HostAnswer.Again.NEXT));
        assertThat(world.requests.ofMeeting(june.id())).hasSize(2);
        var next = world.asked(june);
        world.answers.answer(world.link(next), yes());
        world.answers.answer(world.link(next), yes());
        assertThat(errands()).filteredOn("AGREED"::equals).hasSize(1);
        assertThatThrownBy(() -> world.answers.answer(world.link(request), yes())).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_company_may_say_that_it_does_not_want_to_be_asked_for_a_year_or_ever() {
        world.answers.answer(world.link(ask(world.alpha)), no(HostAnswer.Again.IN_A_YEAR));
        world.answers.answer(world.link(world.asked(june)), no(HostAnswer.Again.NEVER));
        var entries = world.pool.entries(world.series.id());
        assertThat(entries).filteredOn(row -> row.member() == world.alpha.id()).singleElement().satisfies(row -> {
            assertThat(row.data().wish()).isEqualTo(EntryData.Wish.PAUSED);
            assertThat(row.data().pausedUntil()).isEqualTo(world.team.today().plusYears(1));
        });
        assertThat(entries).filteredOn(row -> row.member() == world.beta.id()).singleElement().satisfies(row -> assertThat(row.data().wish()).isEqualTo(EntryData.Wish.OUT));
    }

    @Test
    void when_the_time_is_over_the_next_one_is_asked_and_a_late_yes_is_too_late() {
        var request = ask(world.alpha);
        later(10);
        world.mails.end(request.id());
        assertThat(request.state()).isEqualTo(HostRequest.State.ASKED);
        later(1);
        world.mails.end(request.id());
        world.mails.end(request.id());
        assertThat(request.state()).isEqualTo(HostRequest.State.UNANSWERED);
        assertThat(world.asked(june).member()).isEqualTo(world.beta);
        assertThat(world.answers.page(world.link(request)).open()).isFalse();
    }

    @Test
    void when_nobody_is_left_the_team_gets_one_task() {
        world.answers.answer(world.link(ask(world.alpha)), no(HostAnswer.Again.NEXT));
        world.answers.answer(world.link(world.asked(june)), no(HostAnswer.Again.NEXT));
        var last = world.asked(june);
        world.answers.answer(world.link(last), no(HostAnswer.Again.NEXT));
        assertThat(world.requests.holding(june.id())).isEmpty();
        assertThat(errands()).contains("TEAM");
        assertThat(world.mails.search(last.id())).get().satisfies(search -> assertThat(search.day()).isEqualTo(JUNE));
        world.mails.leaveTask(last.id(), "Gastgeber suchen");
        world.mails.leaveTask(last.id(), "Gastgeber suchen");
        assertThat(world.team.service.count(TaskFilter.open())).isEqualTo(1);
        assertThat(world.hosts.waiting(JUNE)).singleElement().satisfies(one -> assertThat(one.meeting()).isEqualTo(june.id()));
    }

    @Test
    void a_network_may_want_to_ask_the_next_one_itself() {
        world.pool.change(new ChangeRules(world.series.id(), 0, new PoolRules(0, false, 10, false)));
        world.answers.answer(world.link(ask(world.alpha)), no(HostAnswer.Again.NEXT));
        assertThat(world.requests.holding(june.id())).isEmpty();
        assertThat(errands()).contains("TEAM");
    }

    @Test
    void shortly_before_the_meeting_nobody_is_asked_without_the_team() {
        later(90);
        var request = ask(world.alpha);
        assertThat(request.answerBy()).isBefore(JUNE);
        world.answers.answer(world.link(request), no(HostAnswer.Again.NEXT));
        assertThat(world.requests.holding(june.id())).isEmpty();
    }

    @Test
    void a_meeting_has_one_company_that_is_asked() {
        ask(world.alpha);
        assertThatThrownBy(() -> world.hosts.ask(june.id(), world.beta.id())).isInstanceOfSatisfying(RuleBroken.class, refused -> assertThat(refused.reasons().get(0).key()).isEqualTo("hosting.refusal.asked"));
    }

    @Test
    void who_left_the_network_cannot_host_and_cannot_accept_any_more() {
        var request = ask(world.alpha);
        world.alpha.becomes(Member.Status.LEFT, world.team.now);
        assertThat(world.answers.page(world.link(request)).open()).isFalse();
        assertThatThrownBy(() -> world.answers.answer(world.link(request), yes())).isInstanceOf(RuleBroken.class);
        world.hosts.withdraw(june.id());
        assertThatThrownBy(() -> world.hosts.ask(june.id(), world.alpha.id())).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> world.hosts.confirm(june.id(), world.alpha.id())).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_host_that_leaves_later_waits_for_the_team() {
        world.hosts.confirm(june.id(), world.alpha.id());
        assertThat(world.hosts.waiting(JUNE)).isEmpty();
        world.alpha.becomes(Member.Status.LEFT, world.team.now);
        assertThat(world.hosts.waiting(JUNE)).singleElement().satisfies(one -> assertThat(one.left()).isEqualTo("Alpha GmbH"));
    }

    @Test
    void a_company_without_anybody_to_write_to_is_named() {
        world.alpha.archiveContact(world.alpha.contacts().get(0), world.team.now);
        assertThatThrownBy(() -> world.hosts.ask(june.id(), world.alpha.id())).isInstanceOfSatisfying(RuleBroken.class, refused -> assertThat(refused.reasons().get(0).arguments()).containsExactly("Alpha GmbH"));
    }

    @Test
    void what_was_agreed_on_the_phone_frees_who_was_asked() {
        var request = ask(world.alpha);
        world.hosts.confirm(june.id(), world.beta.id());
        assertThat(request.state()).isEqualTo(HostRequest.State.WITHDRAWN);
        assertThat(errands()).contains("RELEASED");
        assertThat(june.host()).contains(world.beta);
        assertThat(world.asked(june).state()).isEqualTo(HostRequest.State.ACCEPTED);
    }

    @Test
    void a_host_may_give_its_yes_back_and_stays_next() {
        var request = ask(world.alpha);
        world.answers.answer(world.link(request), yes());
        world.answers.giveBack(world.link(request), "Wasserschaden");
        assertThat(june.host()).isEmpty();
        assertThat(june.place().known()).isFalse();
        assertThat(errands()).contains("TEAM");
        var october = world.meeting(OCTOBER);
        world.hosts.confirm(june.id(), world.beta.id());
        assertThat(world.hosts.details(october.id()).proposal().member()).isEqualTo(world.alpha.id());
    }

    @Test
    void another_host_entered_by_hand_frees_who_had_agreed() {
        world.hosts.confirm(june.id(), world.alpha.id());
        var agreed = world.asked(june);
        world.events.hostedBy(june, world.gamma);
        assertThat(agreed.state()).isEqualTo(HostRequest.State.WITHDRAWN);
    }

    @Test
    void a_swap_keeps_both_turns() {
        var october = world.meeting(OCTOBER);
        world.hosts.confirm(june.id(), world.alpha.id());
        world.hosts.confirm(october.id(), world.beta.id());
        world.hosts.swap(october.id(), june.id());
        assertThat(june.host()).contains(world.beta);
        assertThat(october.host()).contains(world.alpha);
        assertThat(world.asked(june).place()).contains(OCTOBER);
        assertThat(world.asked(october).place()).contains(JUNE);
        assertThat(errands()).filteredOn("CHANGED"::equals).hasSize(2);
        world.meeting(LocalDate.of(2027, 6, 10));
        assertThat(world.planner.line(world.series.id())).containsExactly(world.gamma.id(), world.alpha.id(), world.beta.id());
        assertThatThrownBy(() -> world.hosts.swap(june.id(), june.id())).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_cancelled_meeting_frees_its_host_and_counts_for_nobody() {
        world.hosts.confirm(june.id(), world.alpha.id());
        june.cancel("", world.team.now);
        world.follower.cancelled(june);
        assertThat(world.planner.line(world.series.id()).get(0)).isEqualTo(world.alpha.id());
        assertThatThrownBy(() -> world.hosts.confirm(june.id(), world.beta.id())).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_meeting_that_moves_keeps_its_host_who_hears_of_it() {
        var request = ask(world.alpha);
        world.answers.answer(world.link(request), yes());
        world.move(june, JUNE.plusDays(7));
        assertThat(june.host()).contains(world.alpha);
        assertThat(errands()).contains("CHANGED");
        assertThat(world.answers.page(world.link(request)).when().day()).isEqualTo(JUNE.plusDays(7));
    }

    @Test
    void a_link_for_something_else_or_of_somebody_else_opens_nothing() {
        var link = world.link(ask(world.alpha));
        var foreign = new LinkHolder(1, link.network(), "polls.answer", link.subject(), link.contact());
        var other = new LinkHolder(1, link.network(), link.purpose(), link.subject(), world.beta.contacts().get(0).id());
        assertThatThrownBy(() -> world.answers.page(foreign)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.answers.answer(other, yes())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.answers.giveBack(other, "")).isInstanceOf(NotFound.class);
    }

    @Test
    void the_next_four_meetings_are_looked_ahead_to_along_the_rhythm() {
        world.hosts.confirm(june.id(), world.beta.id());
        var october = world.meeting(OCTOBER);
        world.hosts.ask(october.id(), world.alpha.id());
        var next = world.pool.details(world.series.id()).next();
        assertThat(next).extracting(Evening::member).containsExactly(world.beta.id(), world.alpha.id(), world.gamma.id(), world.beta.id());
        assertThat(next).extracting(Evening::sureness).containsExactly(Evening.Sureness.HOSTED, Evening.Sureness.ASKED, Evening.Sureness.PROPOSED, Evening.Sureness.PROPOSED);
        assertThat(next).extracting(Evening::day).containsExactly(JUNE, OCTOBER, LocalDate.of(2027, 6, 10), LocalDate.of(2027, 10, 14));
    }

    @Test
    void a_change_of_the_pool_changes_only_what_is_to_come() {
        world.hosts.confirm(june.id(), world.alpha.id());
        var october = world.meeting(OCTOBER);
        assertThat(world.hosts.details(october.id()).proposal().member()).isEqualTo(world.beta.id());
        var row = world.pool.entries(world.series.id()).stream().filter(one -> one.member() == world.beta.id()).findFirst().orElseThrow();
        world.pool.change(new ChangeEntry(row.id(), row.version(), row.data().with(EntryData.Wish.PAUSED, LocalDate.of(2026, 12, 31))));
        assertThat(june.host()).contains(world.alpha);
        var proposal = world.hosts.details(october.id()).proposal();
        assertThat(proposal.member()).isEqualTo(world.gamma.id());
        assertThat(proposal.passedOver()).singleElement().satisfies(one -> assertThat(one.obstacle()).isEqualTo(Obstacle.PAUSED));
    }

    @Test
    void what_cannot_be_is_refused_with_its_reasons() {
        var data = new EntryData(world.team.today().plusDays(1), EntryData.Wish.PAUSED, world.team.today().minusDays(1), Set.of(Month.values()), null, "");
        var row = world.pool.entries(world.series.id()).get(0);
        assertThatThrownBy(() -> world.pool.change(new ChangeEntry(row.id(), row.version(), data))).isInstanceOfSatisfying(InvalidValue.class,
                refused -> assertThat(refused.reasons()).extracting(reason -> reason.field()).containsExactly("since", "pausedUntil", "closed"));
        assertThatThrownBy(() -> world.pool.change(new ChangeRules(world.series.id(), 0, new PoolRules(-1, false, 1, true)))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> world.pool.admit(world.series.id(), List.of(77L))).isInstanceOf(NotFound.class);
    }
}
