package de.reihum.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.ballots.BallotService;
import de.reihum.links.LinkHolder;
import de.reihum.links.LinkToken;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingWorld;
import de.reihum.members.MemberFilter;
import de.reihum.polls.Poll;
import de.reihum.polls.PollData;
import de.reihum.proposals.Proposal.State;
import de.reihum.proposals.ProposalService.ChangeProposal;
import de.reihum.proposals.ProposalService.EnterProposal;
import de.reihum.proposals.deciding.AcceptProposal;
import de.reihum.proposals.deciding.DecisionService.DeclineProposal;
import de.reihum.proposals.deciding.DecisionService.MergeProposal;
import de.reihum.proposals.deciding.ProposedBy;
import de.reihum.proposals.mail.Errand;
import de.reihum.settings.Starters;
import de.reihum.shared.Conflict;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import de.reihum.shared.Slice;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalServicesTest {

    private final ProposalWorld world = new ProposalWorld();

    private long accept(long id, long poll) {
        return world.deciding.accept(new AcceptProposal(id, 0, "", 0, poll, "Das machen wir."));
    }

    private List<String> letters() {
        return world.tasks.outbox.of(Errand.EFFECT).stream().map(effect -> effect.argument() + " " + effect.subject()).toList();
    }

    @Test
    void a_topic_becomes_the_draft_of_a_meeting_and_who_proposed_it_hears_of_it() {
        long topic = world.topic(world.emre, "Schichtarbeit und Familie");
        long meeting = accept(topic, 0);
        var draft = world.meetings.meetings.find(meeting).orElseThrow();
        assertThat(draft.state()).isEqualTo(Meeting.State.DRAFT);
        assertThat(draft.theme().topic()).isEqualTo("Schichtarbeit und Familie");
        assertThat(letters()).containsExactly("ACCEPTED " + topic);
        var mail = world.mails.mail(Errand.ACCEPTED, topic).orElseThrow();
        assertThat(mail.word()).isEqualTo("Das machen wir.");
        assertThat(mail.by()).contains("Weber");
        assertThat(LinkToken.parse(mail.token())).isPresent();
        assertThat(mail.toString()).doesNotContain(mail.token());
    }

    @Test
    void a_meeting_takes_over_the_wished_day_the_host_and_what_is_usual_in_the_series() {
        long series = world.meetings.series.create(MeetingWorld.thrice());
        long wish = world.proposed(world.emre, ProposalData.meeting("Besuch in der Brauerei", "", "2026-06-18", true, 20));
        var draft = world.meetings.meetings.find(world.deciding.accept(new AcceptProposal(wish, 0, "Sudhaus von innen", series, 0, ""))).orElseThrow();
        assertThat(draft.title()).isEqualTo("Sudhaus von innen");
        assertThat(draft.theme().topic()).isEmpty();
        assertThat(draft.host()).contains(world.emre.member());
        assertThat(draft.place().name()).contains("Brauerei");
        assertThat(draft.when()).hasValueSatisfying(when -> {
            assertThat(when.day()).isEqualTo(LocalDate.of(2026, 6, 18));
            assertThat(when.start()).isEqualTo(LocalTime.of(16, 0));
        });
        assertThat(draft.admission().capacity()).isEqualTo(30);
        assertThat(draft.slots()).hasSize(2);
    }

    @Test
    void a_topic_can_be_chosen_in_the_draft_of_a_poll_and_taken_out_again() {
        long poll = world.polls.create(new PollData("Worüber sprechen wir?", "", Poll.Mode.ONE, false, false, null, List.of("Azubis", "Pflege"), MemberFilter.everything()));
        long topic = world.topic(world.emre, "Schichtarbeit");
        assertThat(accept(topic, poll)).isZero();
        assertThat(world.polls.details(poll).data().options()).containsExactly("Azubis", "Pflege", "Schichtarbeit");
        assertThat(world.mails.mail(Errand.ACCEPTED, topic).orElseThrow().asked()).isTrue();
        long same = world.topic(world.guelsen, "schichtarbeit");
        assertThatThrownBy(() -> accept(same, poll)).as("it is in there already").isInstanceOf(InvalidValue.class);
        world.deciding.reopen(topic);
        assertThat(world.polls.details(poll).data().options()).containsExactly("Azubis", "Pflege");
        assertThat(world.one(topic).state()).isEqualTo(State.OPEN);
        assertThat(letters()).isEmpty();
    }

    @Test
    void taking_an_acceptance_back_removes_the_draft_but_nothing_that_is_planned() {
        long topic = world.topic(world.emre, "Schichtarbeit");
        long meeting = accept(topic, 0);
        world.deciding.reopen(topic);
        assertThat(world.meetings.meetings.find(meeting)).isEmpty();
        assertThat(world.one(topic).state()).isEqualTo(State.OPEN);
        assertThat(letters()).isEmpty();
        long wish = world.proposed(world.emre, ProposalData.meeting("Besuch", "", "2026-06-18", true, 0));
        long planned = accept(wish, 0);
        world.meetings.run.plan(planned, 0);
        assertThatThrownBy(() -> world.deciding.reopen(wish)).isInstanceOf(RuleBroken.class);
        assertThat(world.one(wish).state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void a_wish_waits_again_when_its_draft_is_deleted() {
        long topic = world.topic(world.emre, "Schichtarbeit");
        world.meetings.service.delete(accept(topic, 0));
        assertThat(world.one(topic).state()).isEqualTo(State.OPEN);
    }

    @Test
    void whoever_wants_the_same_stays_a_voice_for_it_and_hears_what_becomes_of_it() {
        long kept = world.topic(world.emre, "Schichtarbeit");
        long middle = world.topic(world.guelsen, "Arbeitszeiten");
        long first = world.topic(world.emre, "Nachtschichten");
        world.deciding.merge(new MergeProposal(first, 0, middle, ""));
        world.deciding.merge(new MergeProposal(middle, 0, kept, "Passt gut zusammen."));
        var details = world.service.details(kept);
        assertThat(details.voices()).as("the brewery twice, the school once").isEqualTo(2);
        assertThat(details.merged()).extracting(ProposalDetails.Voice::title).containsExactly("Arbeitszeiten", "Nachtschichten");
        assertThat(world.service.rows(ProposalFilter.open(), Slice.first(10))).singleElement().satisfies(row -> assertThat(row.voices()).isEqualTo(2));
        assertThat(world.mails.mail(Errand.MERGED, middle).orElseThrow().other()).isEqualTo("Schichtarbeit");
        accept(kept, 0);
        assertThat(letters()).contains("ROOT_ACCEPTED " + middle, "ROOT_ACCEPTED " + first);
        var mail = world.mails.mail(Errand.ROOT_ACCEPTED, first).orElseThrow();
        assertThat(mail.title()).isEqualTo("Nachtschichten");
        assertThat(mail.other()).isEqualTo("Schichtarbeit");
        assertThat(mail.word()).isEqualTo("Das machen wir.");
    }

    @Test
    void whoever_wants_the_same_is_not_lost_when_the_other_one_is_taken_back() {
        long root = world.topic(world.emre, "Schichtarbeit");
        long middle = world.topic(world.guelsen, "Arbeitszeiten");
        long first = world.topic(world.guelsen, "Nachtschichten");
        world.deciding.merge(new MergeProposal(first, 0, middle, ""));
        world.deciding.merge(new MergeProposal(middle, 0, root, ""));
        world.own.withdraw(world.link(world.emre), root);
        assertThat(world.one(middle).state()).isEqualTo(State.OPEN);
        assertThat(world.one(first).into()).as("it still goes with the one it was put together with").contains(world.one(middle));
        assertThat(world.mails.mail(Errand.MERGED, middle)).isEmpty();
        world.deciding.withdraw(middle, 0);
        assertThat(world.one(first).state()).isEqualTo(State.OPEN);
        assertThat(world.service.details(first).voices()).isEqualTo(1);
    }

    @Test
    void taking_back_by_mistake_is_undone_with_all_that_wanted_the_same() {
        long root = world.topic(world.emre, "Schichtarbeit");
        long same = world.topic(world.guelsen, "Arbeitszeiten");
        long other = world.topic(world.guelsen, "Nachtschichten");
        world.deciding.merge(new MergeProposal(same, 0, root, "Passt gut zusammen."));
        world.deciding.merge(new MergeProposal(other, 0, root, ""));
        world.deciding.withdraw(root, 0);
        assertThat(world.service.details(same).word()).as("it waits for a word of its own").isEmpty();
        assertThat(world.service.details(same).into()).isZero();
        world.deciding.decline(new DeclineProposal(other, 0, "Das hatten wir gerade."));
        world.deciding.reopen(root);
        assertThat(world.one(same).into()).contains(world.one(root));
        assertThat(world.one(same).verdict().word()).isEqualTo("Passt gut zusammen.");
        assertThat(world.mails.mail(Errand.MERGED, same)).isPresent();
        assertThat(world.one(other).state()).as("decided otherwise meanwhile").isEqualTo(State.DECLINED);
        assertThat(world.service.details(root).voices()).isEqualTo(2);
    }

    @Test
    void a_meeting_names_only_those_who_agreed_to_be_named() {
        long kept = world.topic(world.emre, "Schichtarbeit");
        long same = world.proposed(world.guelsen, ProposalData.topic("Nachtschichten", "").named(true));
        world.deciding.merge(new MergeProposal(same, 0, kept, ""));
        var meeting = world.meetings.meetings.find(accept(kept, 0)).orElseThrow();
        assertThat(new ProposedBy(world.proposals).suggestedBy(meeting)).containsExactly("Berufliche Schule Bietigheim");
    }

    @Test
    void of_two_who_decide_the_second_one_is_told() {
        long topic = world.topic(world.emre, "Schichtarbeit");
        assertThatThrownBy(() -> world.deciding.decline(new DeclineProposal(topic, 9, "Leider nein"))).isInstanceOf(Conflict.class);
        accept(topic, 0);
        assertThatThrownBy(() -> world.deciding.decline(new DeclineProposal(topic, 0, "Leider nein"))).isInstanceOf(RuleBroken.class);
        assertThat(letters()).containsExactly("ACCEPTED " + topic);
    }

    @Test
    void a_word_that_was_taken_back_is_not_mailed() {
        long topic = world.topic(world.emre, "Schichtarbeit");
        world.deciding.decline(new DeclineProposal(topic, 0, "Das hatten wir gerade."));
        assertThat(world.mails.mail(Errand.DECLINED, topic)).isPresent();
        world.deciding.reopen(topic);
        assertThat(letters()).isEmpty();
        assertThat(world.mails.mail(Errand.DECLINED, topic)).isEmpty();
    }

    @Test
    void the_same_form_sent_twice_counts_once() {
        var data = ProposalData.topic("Schichtarbeit", "");
        world.own.propose(world.link(world.emre), data, "f1");
        world.own.propose(world.link(world.emre), data, "f1");
        world.own.propose(world.link(world.emre), data, "");
        world.own.propose(world.link(world.emre), ProposalData.topic("Etwas anderes", ""), "f1");
        assertThat(world.proposals.ofContact(world.emre.id())).hasSize(1);
        assertThat(world.own.page(world.link(world.emre)).own()).singleElement().satisfies(row -> assertThat(row.open()).isTrue());
    }

    @Test
    void only_so_many_may_wait_at_a_time() {
        for (int i = 0; i < 20; i++) {
            world.topic(world.emre, "Thema " + i);
        }
        assertThatThrownBy(() -> world.topic(world.emre, "Noch eins")).isInstanceOf(InvalidValue.class);
        world.own.withdraw(world.link(world.emre), world.proposals.ofContact(world.emre.id()).get(0).id());
        assertThat(world.topic(world.emre, "Noch eins")).isPositive();
    }

    @Test
    void who_may_propose_is_the_networks_choice_also_after_the_link_was_sent() {
        var link = world.link(world.emre);
        world.allow(Starters.SELECTED);
        assertThat(world.own.page(link).may()).isFalse();
        assertThatThrownBy(() -> world.starters.invite(world.emre.id())).isInstanceOf(RuleBroken.class);
        world.starters.select(world.emre.id());
        world.starters.select(world.emre.id());
        assertThat(world.starters.selected()).singleElement().satisfies(one -> assertThat(one.memberName()).contains("Brauerei"));
        assertThat(world.own.page(link).may()).isTrue();
        world.starters.invite(world.emre.id());
        assertThat(letters()).containsExactly("INVITE " + world.emre.id());
        assertThat(world.mails.mail(Errand.INVITE, world.emre.id())).isPresent();
        assertThat(LinkToken.parse(world.starters.link(world.emre.id()))).isPresent();
        world.topic(world.emre, "Schichtarbeit");
        world.allow(Starters.COORDINATION);
        assertThat(world.own.page(link).may()).isFalse();
        assertThat(world.own.page(link).own()).as("what she proposed she still sees").hasSize(1);
        assertThat(world.own.offers(link)).isFalse();
        assertThat(world.mails.mail(Errand.INVITE, world.emre.id())).isEmpty();
        assertThatThrownBy(() -> world.own.propose(link, ProposalData.topic("Noch eins", ""), "")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void answering_a_poll_opens_the_page_too_but_no_link_of_another_kind_does() {
        var poll = new LinkHolder(3, "Netzwerk Neckar", BallotService.PURPOSE, 12, world.emre.id());
        assertThat(world.own.page(poll).member()).contains("Brauerei");
        assertThat(world.own.offers(poll)).isTrue();
        var stop = new LinkHolder(3, "Netzwerk Neckar", "members.stop", world.emre.id(), world.emre.id());
        assertThat(world.own.offers(stop)).isFalse();
        assertThatThrownBy(() -> world.own.page(stop)).isInstanceOf(NotFound.class);
        world.tasks.brewery.archiveContact(world.emre, world.tasks.now);
        assertThatThrownBy(() -> world.own.page(poll)).as("she has left").isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_takes_back_what_somebody_else_proposed_or_what_was_decided() {
        long topic = world.topic(world.emre, "Schichtarbeit");
        assertThatThrownBy(() -> world.own.withdraw(world.link(world.guelsen), topic)).isInstanceOf(NotFound.class);
        accept(topic, 0);
        assertThatThrownBy(() -> world.own.withdraw(world.link(world.emre), topic)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void what_was_heard_on_the_phone_is_written_down_for_a_member() {
        long told = world.service.enter(new EnterProposal(world.school.id(), 0, Channel.PHONE, ProposalData.topic("Berufsorientierung", "Frau Weißhaar rief an.")));
        var details = world.service.details(told);
        assertThat(details.channel()).isEqualTo(Channel.PHONE);
        assertThat(details.enteredBy()).contains("Weber");
        assertThat(details.reachable()).isFalse();
        assertThatThrownBy(() -> world.service.enter(new EnterProposal(world.school.id(), world.emre.id(), Channel.PHONE, ProposalData.topic("Berufsorientierung", "")))).isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_written_down_wrongly_is_corrected_with_whom_it_comes_from() {
        long told = world.service.enter(new EnterProposal(world.school.id(), 0, Channel.PHONE, ProposalData.topic("Berufsorientierung", "")));
        world.service.change(new ChangeProposal(told, 0, new EnterProposal(world.emre.member().id(), world.emre.id(), Channel.MAIL, ProposalData.meeting("Praktika im Sudhaus", "", "2026-06", true, 20))));
        var details = world.service.details(told);
        assertThat(details.data().title()).isEqualTo("Praktika im Sudhaus");
        assertThat(details.contact()).isEqualTo(world.emre.id());
        assertThat(details.channel()).isEqualTo(Channel.MAIL);
        assertThat(details.correctable()).isTrue();
        var again = new EnterProposal(world.school.id(), world.guelsen.id(), Channel.PHONE, ProposalData.topic("Berufsorientierung", ""));
        assertThatThrownBy(() -> world.service.change(new ChangeProposal(told, 3, again))).as("somebody else was faster").isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> world.service.change(new ChangeProposal(told, 0, new EnterProposal(world.school.id(), world.emre.id(), Channel.PHONE, again.data())))).as("she works elsewhere").isInstanceOf(NotFound.class);
        long own = world.topic(world.emre, "Schichtarbeit");
        assertThat(world.service.details(own).correctable()).isFalse();
        assertThatThrownBy(() -> world.service.change(new ChangeProposal(own, 0, again))).isInstanceOf(RuleBroken.class);
        assertThat(world.one(own).title()).isEqualTo("Schichtarbeit");
    }

    @Test
    void proposals_go_along_with_their_person_and_stay_with_the_member_when_she_is_forgotten() {
        long topic = world.topic(world.emre, "Schichtarbeit");
        world.starters.select(world.emre.id());
        assertThat(world.traces.memberForecast(world.emre.member().id(), world.school.id())).hasSize(1);
        world.traces.memberMerged(world.emre.member(), world.school);
        world.traces.contactMerged(world.emre, world.guelsen);
        assertThat(world.one(topic).member()).isEqualTo(world.school);
        assertThat(world.proposers.of(world.guelsen.id())).isPresent();
        assertThat(world.traces.about(world.guelsen.id())).extracting(item -> item.value()).contains("Schichtarbeit");
        accept(topic, 0);
        world.traces.forget(world.guelsen.id());
        assertThat(world.one(topic).contact()).isEmpty();
        assertThat(world.one(topic).title()).isEqualTo("Schichtarbeit");
        assertThat(world.proposers.of(world.guelsen.id())).isEmpty();
        assertThat(letters()).isEmpty();
    }
}
