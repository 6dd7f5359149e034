package de.reihum.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.MemberFixtures;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Reason;
import de.reihum.shared.RuleBroken;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Decision YES = new Decision("Gern", "Anna Weber", MemberFixtures.NOW);

    private final Member brewery = MemberFixtures.member(MemberFixtures.brewery());
    private final Contact emre = MemberFixtures.contact(brewery, MemberFixtures.emre());

    private Proposal proposal(ProposalData data) {
        return new Proposal(7, brewery, emre, data, Origin.link("", MemberFixtures.NOW), TODAY);
    }

    private static ProposalData meeting(String wish) {
        return ProposalData.meeting("Besuch in der Brauerei", "", wish, true, 20);
    }

    @Test
    void a_title_that_is_empty_or_too_long_is_refused_with_the_other_reasons() {
        refuses(() -> proposal(ProposalData.topic("  ", "x".repeat(2001))), "title", "why");
        refuses(() -> proposal(ProposalData.topic("x".repeat(121), "")), "title");
        assertThat(proposal(ProposalData.topic("x".repeat(120), "")).title()).hasSize(120);
    }

    @Test
    void a_wished_day_or_month_is_ahead_and_not_far_away() {
        refuses(() -> proposal(meeting("2026-03-01")), "wish");
        refuses(() -> proposal(meeting("02/2026")), "wish");
        refuses(() -> proposal(meeting("2025")), "wish");
        refuses(() -> proposal(meeting("2030")), "wish");
        refuses(() -> proposal(meeting("bald")), "wish");
        assertThat(proposal(meeting("2.3.2026")).idea().wish()).hasValueSatisfying(wish -> assertThat(wish.text()).isEqualTo("2026-03-02"));
        assertThat(proposal(meeting("3/2026")).idea().wish()).hasValueSatisfying(wish -> assertThat(wish.text()).isEqualTo("2026-03"));
        assertThat(proposal(meeting("2026")).idea().wish()).isPresent();
        assertThat(proposal(meeting("")).idea().wish()).isEmpty();
    }

    @Test
    void more_people_than_fit_anywhere_are_refused_and_so_is_no_number() {
        refuses(() -> proposal(ProposalData.meeting("Besuch", "", "", false, 1001)), "persons");
        refuses(() -> proposal(ProposalData.meeting("Besuch", "", "", false, -1)), "persons");
        assertThat(proposal(ProposalData.meeting("Besuch", "", "", false, 1000)).idea().data().persons()).isEqualTo(1000);
    }

    @Test
    void a_topic_keeps_nothing_of_day_host_and_number() {
        var topic = proposal(new ProposalData(Proposal.Kind.TOPIC, "Schichtarbeit", "", "gestern", true, 5000, true)).idea().data();
        assertThat(topic.wish()).isEmpty();
        assertThat(topic.hosting()).isFalse();
        assertThat(topic.persons()).isZero();
        assertThat(topic.named()).isTrue();
    }

    @Test
    void what_was_told_is_corrected_as_long_as_it_is_open_even_when_the_wished_day_has_gone_by() {
        var told = new Proposal(7, brewery, emre, meeting("2026-03-12"), Origin.told(Channel.PHONE, "Anna Weber", MemberFixtures.NOW), TODAY);
        var later = LocalDate.of(2026, 4, 1);
        told.correct(heard(emre, Channel.MAIL, ProposalData.meeting("Besuch im Sudhaus", "Mit Führung", "12.03.2026", false, 30)), later);
        assertThat(told.idea().data()).isEqualTo(ProposalData.meeting("Besuch im Sudhaus", "Mit Führung", "2026-03-12", false, 30));
        assertThat(told.origin().channel()).isEqualTo(Channel.MAIL);
        refuses(() -> told.correct(heard(emre, Channel.MAIL, meeting("2026-03-13")), later), "wish");
        refuses(() -> told.correct(heard(emre, Channel.MAIL, ProposalData.topic("x".repeat(121), "")), later), "title");
        told.correct(heard(null, Channel.LINK, meeting("")), later);
        assertThat(told.contact()).isEmpty();
        assertThat(told.origin().channel()).as("a link is no way to tell somebody").isEqualTo(Channel.TALK);
        told.accept(YES);
        assertThatThrownBy(() -> told.correct(heard(emre, Channel.MAIL, meeting("")), TODAY)).isInstanceOf(RuleBroken.class);
    }

    private Told heard(Contact contact, Channel channel, ProposalData data) {
        return new Told(brewery, contact, channel, data);
    }

    @Test
    void nobody_rewords_what_a_member_wrote_itself() {
        var own = proposal(meeting(""));
        assertThatThrownBy(() -> own.correct(heard(null, Channel.PHONE, meeting("2026-03-12")), TODAY)).isInstanceOf(RuleBroken.class);
        assertThat(own.contact()).contains(emre);
        assertThat(own.origin().channel()).isEqualTo(Channel.LINK);
    }

    @Test
    void it_is_decided_once_until_it_is_open_again() {
        var one = proposal(meeting(""));
        one.accept(YES);
        one.ledTo(12, 0);
        assertThatThrownBy(() -> one.decline(YES)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> one.withdraw(YES)).isInstanceOf(RuleBroken.class);
        one.reopen();
        assertThat(one.state()).isEqualTo(Proposal.State.OPEN);
        assertThat(one.verdict().meeting()).isZero();
        assertThat(one.verdict().word()).isEmpty();
        one.decline(YES);
        assertThat(one.state()).isEqualTo(Proposal.State.DECLINED);
    }

    @Test
    void nobody_hears_a_bare_no() {
        var one = proposal(meeting(""));
        refuses(() -> one.decline(new Decision(" ", "Anna Weber", MemberFixtures.NOW)), "word");
        refuses(() -> one.accept(new Decision("x".repeat(1001), "Anna Weber", MemberFixtures.NOW)), "word");
        assertThat(one.state()).isEqualTo(Proposal.State.OPEN);
    }

    @Test
    void what_somebody_takes_back_herself_stays_so() {
        var one = proposal(meeting(""));
        one.withdraw(new Decision("", "", MemberFixtures.NOW));
        assertThatThrownBy(one::reopen).isInstanceOf(RuleBroken.class);
        var told = proposal(meeting(""));
        told.withdraw(YES);
        told.reopen();
        assertThat(told.state()).isEqualTo(Proposal.State.OPEN);
        assertThatThrownBy(told::reopen).isInstanceOf(RuleBroken.class);
    }

    @Test
    void it_is_put_together_with_one_that_counts_and_never_with_itself() {
        var one = proposal(meeting(""));
        var other = new Proposal(8, brewery, emre, meeting(""), Origin.link("", MemberFixtures.NOW), TODAY);
        assertThatThrownBy(() -> one.merge(one, YES)).isInstanceOf(RuleBroken.class);
        other.decline(YES);
        assertThatThrownBy(() -> one.merge(other, YES)).isInstanceOf(RuleBroken.class);
        other.reopen();
        one.merge(other, YES);
        assertThat(one.into()).contains(other);
        assertThatThrownBy(() -> other.merge(one, YES)).as("no circle").isInstanceOf(RuleBroken.class);
    }

    private static void refuses(ThrowingCallable doing, String... fields) {
        assertThatThrownBy(doing).isInstanceOfSatisfying(InvalidValue.class, refused -> assertThat(refused.reasons()).extracting(Reason::field).containsExactly(fields));
    }
}
