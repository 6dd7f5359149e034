package de.reihum.members.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.jobs.Effect;
import de.reihum.members.Member.Status;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MembersInMemory;
import de.reihum.members.membership.MembershipDetails.Stretch;
import de.reihum.polls.OutboxInMemory;
import de.reihum.shared.Conflict;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.RuleBroken;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MembershipServiceTest {

    /** 2 March 2026, 10:00 in Berlin. */
    private Instant now = MemberFixtures.NOW;
    private final MembersInMemory members = new MembersInMemory();
    private final MembershipsInMemory memberships = new MembershipsInMemory();
    private final OutboxInMemory outbox = new OutboxInMemory();
    private final Ids ids = new Ids(() -> 1);
    private final Member brewery = stored(MemberFixtures.member(MemberFixtures.brewery()));
    private final Member school = stored(MemberFixtures.member(MemberFixtures.school()));

    @Test
    void what_a_list_said_is_the_first_stretch() {
        assertThat(service().details(brewery.id()).stretches()).containsExactly(new Stretch(Status.ACTIVE, "2021-10-13", null, null, "", "", false, true));
        assertThat(service().details(school.id()).stretches()).singleElement().returns(Status.PROSPECT, Stretch::status).returns("", Stretch::since);
    }

    @Test
    void a_prospect_applies_is_admitted_and_joins_on_that_day() {
        step(school, Step.APPLY, "2026-01-10");
        service().change(new ChangeMembership(school.id(), school.version(), Step.ADMIT, day("2026-02-01"), null, day("2026-01-10"), "Beirat", "einstimmig"));
        assertThat(school.status()).isEqualTo(Status.ACTIVE);
        assertThat(school.data().joinedOn()).isEqualTo("2019-11");
        assertThat(service().details(school.id()).stretches()).extracting(Stretch::status).containsExactly(Status.ACTIVE, Status.APPLIED, Status.PROSPECT);
        assertThat(service().details(school.id()).stretches().get(0)).returns("Beirat", Stretch::decidedBy).returns(day("2026-01-10"), Stretch::requestedOn);
        assertThat(service().details(school.id()).stretches().get(1).until()).isEqualTo(day("2026-01-31"));
    }

    @Test
    void a_pause_with_a_known_end_is_over_on_the_day_after() {
        service().change(ChangeMembership.of(brewery.id(), brewery.version(), Step.PAUSE, day("2026-03-01")).until(day("2026-06-30")));
        assertThat(brewery.status()).isEqualTo(Status.PAUSED);
        assertThat(outbox.of(MembershipService.TURN)).extracting(Effect::due).containsExactly(Instant.parse("2026-06-30T22:00:00Z"));
        now = Instant.parse("2026-06-30T22:00:01Z");
        service().turn(brewery.id());
        assertThat(brewery.status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void a_leaving_that_is_announced_takes_effect_on_its_day() {
        step(brewery, Step.LEAVE, "2027-01-01");
        assertThat(brewery.status()).isEqualTo(Status.ACTIVE);
        assertThat(service().details(brewery.id()).stretches()).extracting(Stretch::planned).containsExactly(true, false);
        now = Instant.parse("2026-12-31T22:59:00Z");
        service().turn(brewery.id());
        assertThat(brewery.status()).isEqualTo(Status.ACTIVE);
        now = Instant.parse("2026-12-31T23:00:00Z");
        service().turn(brewery.id());
        assertThat(brewery.status()).isEqualTo(Status.LEFT);
    }

    @Test
    void a_planned_leaving_stays_beside_a_pause_and_gives_way_to_another_leaving() {
        step(brewery, Step.LEAVE, "2027-01-01");
        service().change(ChangeMembership.of(brewery.id(), brewery.version(), Step.PAUSE, day("2026-04-01")).until(day("2026-06-30")));
        assertThat(service().details(brewery.id()).stretches()).extracting(Stretch::status).containsExactly(Status.LEFT, Status.ACTIVE, Status.PAUSED, Status.ACTIVE);
        step(brewery, Step.LEAVE, "2026-03-02");
        assertThat(brewery.status()).isEqualTo(Status.LEFT);
        assertThat(service().details(brewery.id()).stretches()).extracting(Stretch::status).containsExactly(Status.LEFT, Status.ACTIVE);
    }

    @Test
    void stretches_never_overlap_and_what_has_begun_is_not_rewritten() {
        step(brewery, Step.PAUSE, "2026-02-01");
        assertThatThrownBy(() -> step(brewery, Step.LEAVE, "2026-01-31")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> step(brewery, Step.PAUSE, "2026-02-15")).isInstanceOf(RuleBroken.class);
        step(brewery, Step.RESUME, "2026-02-01");
        assertThat(service().details(brewery.id()).stretches()).extracting(Stretch::status).containsExactly(Status.ACTIVE, Status.PAUSED, Status.ACTIVE);
    }

    @Test
    void the_last_step_is_taken_back_with_everything_it_set_aside() {
        step(brewery, Step.LEAVE, "2027-01-01");
        now = now.plusSeconds(60);
        step(brewery, Step.LEAVE, "2026-03-02");
        now = now.plusSeconds(60);
        service().takeBack(brewery.id(), brewery.version());
        assertThat(brewery.status()).isEqualTo(Status.ACTIVE);
        assertThat(service().details(brewery.id()).stretches()).extracting(Stretch::status).containsExactly(Status.LEFT, Status.ACTIVE);
        service().takeBack(brewery.id(), brewery.version());
        assertThat(service().details(brewery.id())).returns(false, MembershipDetails::undoable);
        assertThat(service().details(brewery.id()).stretches()).containsExactly(new Stretch(Status.ACTIVE, "2021-10-13", null, null, "", "", false, true));
    }

    @Test
    void a_member_cannot_open_the_door_for_itself() {
        service().trace(new TraceOrigin(brewery.id(), brewery.version(), Origin.Opener.MEMBER, school.id(), Origin.Channel.EVENT, "Azubi-Messe"));
        assertThat(service().details(brewery.id()).origin()).returns(MemberFixtures.school().name(), MembershipDetails.OriginDetails::openerName);
        assertThatThrownBy(() -> service().trace(new TraceOrigin(brewery.id(), brewery.version(), Origin.Opener.MEMBER, brewery.id(), null, ""))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> service().trace(new TraceOrigin(brewery.id(), brewery.version() + 1, null, 0, null, ""))).isInstanceOf(Conflict.class);
    }

    @Test
    void who_is_merged_hands_the_door_over() {
        service().trace(new TraceOrigin(brewery.id(), brewery.version(), Origin.Opener.MEMBER, school.id(), Origin.Channel.MEMBER, ""));
        var other = stored(MemberFixtures.member(MemberFixtures.chamber()));
        new MembershipMerge(memberships, clock()).memberMerged(school, other);
        assertThat(service().details(brewery.id()).origin().openerMember()).isEqualTo(other.id());
    }

    @Test
    void earlier_times_are_entered_by_hand_and_may_leave_gaps() {
        past("2010-05-01", "2012-12-31");
        past("2015-01-01", "2016-06-30");
        assertThat(service().details(brewery.id()).stretches()).extracting(Stretch::since, Stretch::until)
                .containsExactly(tuple("2021-10-13", null), tuple("2015-01-01", day("2016-06-30")), tuple("2010-05-01", day("2012-12-31")));
        assertThat(brewery.status()).isEqualTo(Status.ACTIVE);
        assertThatThrownBy(() -> past("2016-06-30", "2017-01-01")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> past("2022-01-01", "2022-02-01")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> past("2020-01-01", "2026-03-02")).isInstanceOf(InvalidValue.class);
        now = now.plusSeconds(60);
        step(brewery, Step.PAUSE, "2026-03-01");
        service().takeBack(brewery.id(), brewery.version());
        assertThat(service().details(brewery.id()).stretches()).extracting(Stretch::until).containsExactly(null, day("2016-06-30"), day("2012-12-31"));
    }

    @Test
    void an_admission_that_is_taken_back_takes_its_first_day_along() {
        var chamber = stored(MemberFixtures.member(new MemberData("Neue GmbH", Member.Kind.SME, Status.PROSPECT, "", "", "", "", "", "", "", Set.of(), "")));
        step(chamber, Step.ADMIT, "2026-02-01");
        assertThat(chamber.data().joinedOn()).isEqualTo("2026-02-01");
        service().takeBack(chamber.id(), chamber.version());
        assertThat(chamber.data().joinedOn()).isEmpty();
        step(school, Step.ADMIT, "2026-02-01");
        service().takeBack(school.id(), school.version());
        assertThat(school.data().joinedOn()).isEqualTo("2019-11");
    }

    private void past(String from, String until) {
        service().record(new RecordPast(brewery.id(), brewery.version(), Status.ACTIVE, day(from), day(until), "Aus dem alten Ordner"));
    }

    private void step(Member member, Step step, String on) {
        service().change(ChangeMembership.of(member.id(), member.version(), step, day(on)));
    }

    private MembershipService service() {
        return new MembershipService(members, memberships, outbox, ids, clock());
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private Member stored(Member member) {
        members.add(member);
        return member;
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
