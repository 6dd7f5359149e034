package de.reihum.web.api.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.shared.InvalidValue;
import de.reihum.shared.Reason;
import de.reihum.web.api.json.Json;
import de.reihum.web.api.json.JsonBody;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvitingTest {

    @SuppressWarnings("unchecked")
    private static <T> T read(Class<T> type, String text) throws IOException {
        return (T) new JsonBody(new Json()).readFrom((Class<Object>) type, type, null, null, null, new ByteArrayInputStream(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    private static void refused(Class<?> type, String text, String field) {
        assertThatThrownBy(() -> read(type, text)).isInstanceOfSatisfying(InvalidValue.class, refusal ->
                assertThat(refusal.reasons()).containsExactly(Reason.of(field, "api.refusal.format")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"{'only':[null]} | only", "{'without':['1',null]} | without"})
    void an_invitation_to_remind_of_that_is_missing_is_refused_by_name(String text, String field) {
        refused(Reminding.class, text, field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"{'without':[null]} | without", "{'ways':[null]} | ways", "{'ways':[{'member':'1','channel':null}]} | ways[0].channel"})
    void a_member_or_a_way_that_is_missing_is_refused_by_name(String text, String field) {
        refused(Inviting.class, text, field);
    }

    @Test
    void who_names_nobody_to_remind_means_everybody() throws IOException {
        assertThat(read(Reminding.class, "{}").only()).isNull();
        assertThat(read(Reminding.class, "{'only':['7']}").only()).containsExactly(7L);
    }
}
