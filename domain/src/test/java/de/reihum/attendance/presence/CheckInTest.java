package de.reihum.attendance.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.shared.InvalidValue;
import org.junit.jupiter.api.Test;

class CheckInTest {

    @Test
    void a_handle_names_a_member_a_contact_a_guest_or_a_stranger() {
        assertThat(new Handle("m42").member()).isEqualTo(42);
        assertThat(new Handle("c7").contact()).isEqualTo(7);
        assertThat(new Handle("g42-3")).satisfies(guest -> {
            assertThat(guest.guest()).isTrue();
            assertThat(guest.member()).isEqualTo(42);
            assertThat(guest.contact()).isZero();
        });
        assertThat(new Handle("w-1f0c2a34").walkIn()).isTrue();
    }

    @Test
    void anything_else_is_no_handle() {
        for (var text : new String[] {null, "", "m", "x42", "m42'", "w-", "g42", "m99999999999999999999"}) {
            assertThatThrownBy(() -> new Handle(text).member()).isInstanceOf(InvalidValue.class);
        }
    }

    @Test
    void a_tap_without_a_name_of_its_own_is_refused() {
        assertThatThrownBy(() -> new CheckIn(1, "", "m42", Presence.State.PRESENT, "", 0).check()).isInstanceOf(InvalidValue.class)
                .satisfies(refusal -> assertThat(((InvalidValue) refusal).reasons()).extracting(reason -> reason.key()).containsExactly("attendance.refusal.tap"));
    }

    @Test
    void substitutes_and_late_ones_were_there_and_those_excused_were_not() {
        assertThat(Presence.State.values()).filteredOn(Presence.State::came).containsExactly(Presence.State.PRESENT, Presence.State.LATE, Presence.State.SUBSTITUTE);
    }

    @Test
    void of_those_who_were_not_noted_only_those_who_had_promised_count_as_missing() {
        assertThat(row(PersonRow.Expectation.COMES, null).silent()).isEqualTo(Presence.State.NO_SHOW);
        assertThat(row(PersonRow.Expectation.DECLINED, null).silent()).isEqualTo(Presence.State.EXCUSED);
        assertThat(row(PersonRow.Expectation.OPEN, null).silent()).isNull();
        assertThat(row(PersonRow.Expectation.COMES, Presence.State.LATE).silent()).isNull();
    }

    private static PersonRow row(PersonRow.Expectation expected, Presence.State state) {
        return new PersonRow("m1", 1, "Brauerei", 2, "Emre Löffler", "", expected, state);
    }
}
