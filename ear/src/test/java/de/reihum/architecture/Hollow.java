package de.reihum.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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

    @ExtendWith(ArquillianExtension.class)
    static final class Inside {}

    private static void prove() {
        assertThat("reihum").isNotEmpty();
    }
}
