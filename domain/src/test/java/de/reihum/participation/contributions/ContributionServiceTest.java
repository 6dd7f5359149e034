package de.reihum.participation.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.jobs.OutboxInMemory;
import de.reihum.members.Member;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MembersInMemory;
import de.reihum.members.sources.Evidence;
import de.reihum.participation.Soon;
import de.reihum.participation.contributions.ContributionService.ChangeContribution;
import de.reihum.participation.contributions.ContributionService.RecordContribution;
import de.reihum.shared.Conflict;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.ProductClock;
import de.reihum.shared.Reason;
import de.reihum.shared.Slice;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContributionServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final ContributionsInMemory contributions = new ContributionsInMemory();
    private final MembersInMemory members = new MembersInMemory();
    private final Clock clock = Clock.fixed(MemberFixtures.NOW, ProductClock.ZONE);
    private final OutboxInMemory outbox = new OutboxInMemory();
    private final ContributionService service = new ContributionService(contributions, members, new Soon(outbox, clock), new Ids(() -> 1), clock);
    private final Member brewery = member();

    private Member member() {
        var member = MemberFixtures.member(MemberFixtures.brewery());
        members.add(member);
        return member;
    }

    private static ContributionData talk(LocalDate day) {
        return new ContributionData(Contribution.Kind.TALK, day, " Vortrag  über Hefe ", "");
    }

    @Test
    void what_was_given_is_evidence_of_the_day_it_was_given() {
        long id = service.record(new RecordContribution(brewery.id(), talk(TODAY.minusDays(40))));
        var evidence = new ContributionEvidence(contributions);
        assertThat(evidence.evidence(TODAY.minusDays(40), TODAY.minusDays(40)))
                .containsExactly(new Evidence(brewery.id(), Evidence.Kind.TALK, TODAY.minusDays(40), "contributions", id));
        assertThat(evidence.evidence(TODAY.minusDays(39), TODAY)).isEmpty();
    }

    @Test
    void nobody_has_given_something_tomorrow() {
        assertThatThrownBy(() -> service.record(new RecordContribution(brewery.id(), talk(TODAY.plusDays(1)))))
                .isInstanceOfSatisfying(InvalidValue.class, refused -> assertThat(refused.reasons()).extracting(Reason::field).containsExactly("day"));
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        assertThat(new ContributionData(null, null, " ", "ftp://alt").reasons()).extracting(Reason::field).containsExactly("kind", "day", "line", "link");
    }

    @Test
    void a_change_of_something_older_is_refused() {
        long id = service.record(new RecordContribution(brewery.id(), talk(TODAY)));
        assertThatThrownBy(() -> service.change(new ChangeContribution(id, 99, talk(TODAY)))).isInstanceOf(Conflict.class);
        service.change(new ChangeContribution(id, 0, new ContributionData(Contribution.Kind.TOPIC, TODAY, "Thema Hopfen", "https://hopfen.example")));
        assertThat(service.row(id).kind()).isEqualTo(Contribution.Kind.TOPIC);
    }

    @Test
    void what_was_removed_can_come_back() {
        long id = service.record(new RecordContribution(brewery.id(), talk(TODAY)));
        var undo = service.remove(id);
        assertThatThrownBy(() -> service.row(id)).isInstanceOf(NotFound.class);
        service.record(undo);
        assertThat(service.rows(ContributionFilter.of(brewery.id()), Slice.first(5))).extracting(ContributionRow::line).containsExactly("Vortrag über Hefe");
    }

    @Test
    void what_a_member_gave_follows_it_when_two_turn_out_to_be_one() {
        var other = member();
        service.record(new RecordContribution(brewery.id(), talk(TODAY)));
        var merge = new ContributionMerge(contributions);
        assertThat(merge.memberMerged(brewery, other)).isEqualTo(1);
        assertThat(service.count(ContributionFilter.of(brewery.id()))).isZero();
        assertThat(service.count(ContributionFilter.of(other.id()))).isEqualTo(1);
    }
}
