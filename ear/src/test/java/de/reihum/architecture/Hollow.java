package de.reihum.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** Tests to be caught; nested where no runner looks. */
class Hollow {

    @Test
    void proves_nothing() {
        "reihum".length();
    }

    @Disabled("planted: this class is never run, the fence reads it")
    @Test
    void proves_something() {
        prove();
    }

    private static void prove() {
        assertThat("reihum").isNotEmpty();
    }
}
