package de.reihum.attendance.presence;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.attendance.presence.PersonRow.Expectation;
import org.junit.jupiter.api.Test;

class PersonRowTest {

    private static PersonRow row(String instead, Expectation expected) {
        return new PersonRow("m1", 1, "Brauerei", 2, "Emre Löffler", instead, expected, null);
    }

    @Test
    void one_tap_says_who_was_announced() {
        assertThat(row("", Expectation.COMES).arriving()).isEqualTo(Presence.State.PRESENT);
        assertThat(row("Lisa Müller", Expectation.COMES).arriving()).isEqualTo(Presence.State.SUBSTITUTE);
    }

    @Test
    void only_a_promise_turns_into_absence_by_silence() {
        assertThat(row("", Expectation.COMES).silent()).isEqualTo(Presence.State.NO_SHOW);
        assertThat(row("", Expectation.DECLINED).silent()).isEqualTo(Presence.State.EXCUSED);
        assertThat(row("", Expectation.WAITING).silent()).isNull();
    }
}
