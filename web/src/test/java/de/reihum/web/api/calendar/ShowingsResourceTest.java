package de.reihum.web.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.reihum.shared.InvalidValue;
import de.reihum.shared.Reason;
import de.reihum.web.api.json.Json;
import de.reihum.web.api.json.JsonBody;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ShowingsResourceTest {

    /** What is not whole is refused before anything is looked for. */
    private final ShowingsResource resource = new ShowingsResource(null);

    @Test
    void a_body_that_does_not_say_whether_it_is_shown_hides_nothing() throws IOException {
        var nothing = read("{}");
        refused(() -> resource.meeting("7", nothing));
        refused(() -> resource.series("7", nothing));
        refused(() -> resource.meeting("7", null));
        refused(() -> resource.series("7", null));
    }

    private static PublicShowing read(String text) throws IOException {
        return (PublicShowing) new JsonBody(new Json()).readFrom(typed(PublicShowing.class), PublicShowing.class, null, null, null, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> typed(Class<?> type) {
        return (Class<Object>) type;
    }

    private static void refused(ThrowingCallable doing) {
        assertThatThrownBy(doing).isInstanceOfSatisfying(InvalidValue.class, refused -> assertThat(refused.reasons()).extracting(Reason::field, Reason::key).containsExactly(tuple("shown", "api.refusal.format")));
    }
}
