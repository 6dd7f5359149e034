package de.reihum.touches.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.members.MemberFixtures;
import de.reihum.settings.Face;
import de.reihum.settings.Setting;
import de.reihum.shared.InvalidValue;
import de.reihum.touches.outreach.OutreachBook.Known;
import de.reihum.touches.outreach.OutreachBook.Met;
import de.reihum.touches.outreach.OutreachBook.Opened;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class CallListTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void whoever_is_missed_most_comes_first() {
        var rows = list(List.of(met(1, 2, 500, 100), met(2, 5, 400, 90), met(3, 1, 10, 10)), List.of(), List.of()).of(List.of(known(1, ""), known(2, ""), known(3, ""), known(4, "")));
        assertThat(rows).extracting(CallRow::member).as("usually every 77 days, then never met, then 100 days, then lately").containsExactly(4L, 2L, 1L, 3L);
    }

    @Test
    void a_bucket_begins_on_its_day() {
        var days = Thresholds.DEFAULT;
        assertThat(Stream.of(365, 364, 180, 90, 89, 0).map(days::bucket)).containsExactly(Bucket.LONG, Bucket.LATE, Bucket.LATE, Bucket.DUE, Bucket.FRESH, Bucket.FRESH);
        assertThat(Stream.of(Bucket.values()).filter(Bucket::due)).containsExactly(Bucket.NEVER, Bucket.LONG, Bucket.LATE, Bucket.DUE);
    }

    @Test
    void each_gets_one_proposal_that_can_be_done() {
        var list = list(List.of(met(1, 1, 400, 400), met(2, 1, 200, 200), met(3, 1, 200, 200)), List.of(new Opened(1, 9, "Brauerei")), List.of());
        assertThat(list.of(List.of(known(1, ""), known(2, "Ausbildung"), known(3, ""), new Known(4, "Vier", false, "", "", false, ""))))
                .extracting(CallRow::member, CallRow::proposal).containsExactlyInAnyOrder(Tuple.tuple(1L, Proposal.THROUGH_OPENER), Tuple.tuple(2L, Proposal.TOPIC),
                        Tuple.tuple(3L, Proposal.CALL), Tuple.tuple(4L, Proposal.PRINTED_INVITATION));
    }

    @Test
    void the_usual_distance_needs_three_contacts() {
        assertThat(list(List.of(met(1, 2, 100, 40)), List.of(), List.of()).of(List.of(known(1, "")))).singleElement().extracting(CallRow::usual).isEqualTo(0);
        assertThat(list(List.of(met(1, 3, 160, 40)), List.of(), List.of()).of(List.of(known(1, "")))).singleElement().extracting(CallRow::usual).isEqualTo(60);
    }

    @Test
    void whoever_rests_comes_last_until_the_day() {
        var parking = new Parking(1, MemberFixtures.member(MemberFixtures.brewery()));
        parking.rest(TODAY.plusDays(1), "Umbau", TODAY);
        long resting = parking.member().id();
        assertThat(list(List.of(), List.of(), List.of(parking)).of(List.of(known(resting, ""), known(999, "")))).extracting(CallRow::member).containsExactly(999L, resting);
        assertThat(new CallList(Thresholds.DEFAULT, TODAY.plusDays(1), List.of(), List.of(), List.of(parking)).of(List.of(known(resting, "")))).singleElement().extracting(CallRow::parked).isEqualTo(false);
    }

    @Test
    void a_rest_has_an_end_and_a_reason() {
        var parking = new Parking(1, MemberFixtures.member(MemberFixtures.brewery()));
        assertThatThrownBy(() -> parking.rest(TODAY, " ", TODAY)).isInstanceOfSatisfying(InvalidValue.class, refused -> assertThat(refused.reasons()).hasSize(2));
    }

    private static CallList list(List<Met> met, List<Opened> opened, List<Parking> parked) {
        return new CallList(Thresholds.DEFAULT, TODAY, met, opened, parked);
    }

    private static Known known(long member, String tag) {
        return new Known(member, "Mitglied " + member, false, "Emre Löffler", "+49 1", true, tag);
    }

    private static Met met(long member, long times, int first, int last) {
        return new Met(member, times, TODAY.minusDays(first), TODAY.minusDays(last));
    }

    @Test
    void a_network_has_thresholds_of_its_own_in_whatever_order_it_writes_them() {
        var own = Thresholds.of(new Face("", "", Map.of(Setting.CALL_AFTER, "60", Setting.CALL_LATE, "20", Setting.CALL_LONG, "40")));
        assertThat(own).isEqualTo(new Thresholds(20, 40, 60));
        assertThat(Stream.of(own.bucket(19), own.bucket(20), own.bucket(40), own.bucket(60))).containsExactly(Bucket.FRESH, Bucket.DUE, Bucket.LATE, Bucket.LONG);
    }
}
