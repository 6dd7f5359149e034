package de.reihum.web.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.shared.InvalidValue;
import de.reihum.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

    record Size(int employees) {

        Size {
            if (employees < 0) {
                throw new InvalidValue("employees", "members.refusal.employees");
            }
        }
    }

    record Firm(long id, String name, LocalDate joined, List<Size> sizes) {}

    private final Json json = new Json();
    private final JsonBody body = new JsonBody(json);

    private Object read(String text) throws IOException {
        return body.readFrom(typed(Firm.class), Firm.class, null, null, null, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> typed(Class<?> type) {
        return (Class<Object>) type;
    }

    private static String field(Throwable refusal) {
        return ((Refusal) refusal).reasons().get(0).field();
    }

    @Test
    void long_numbers_are_text_and_dates_are_iso() {
        assertThat(new String(json.bytes(new Firm(9007199254740993L, "Bäcker", LocalDate.of(2026, 3, 2), List.of())), StandardCharsets.UTF_8))
                .isEqualTo("{\"id\":\"9007199254740993\",\"name\":\"Bäcker\",\"joined\":\"2026-03-02\",\"sizes\":[]}");
    }

    @Test
    void what_was_written_is_read_back() throws IOException {
        assertThat(read("{\"id\":\"12\",\"name\":\"x\",\"joined\":\"2026-03-02\",\"sizes\":[{\"employees\":4}]}"))
                .isEqualTo(new Firm(12, "x", LocalDate.of(2026, 3, 2), List.of(new Size(4))));
    }

    @Test
    void a_field_that_is_not_offered_is_refused_by_its_path() {
        assertThatThrownBy(() -> read("{\"id\":\"1\",\"sizes\":[{\"employees\":1,\"tenantId\":5}]}"))
                .isInstanceOf(MalformedBody.class).satisfies(refusal -> assertThat(field(refusal)).isEqualTo("sizes[0].tenantId"));
    }

    @Test
    void a_wrong_type_is_refused_by_its_path() {
        assertThatThrownBy(() -> read("{\"id\":\"1\",\"joined\":\"gestern\"}"))
                .isInstanceOf(MalformedBody.class).satisfies(refusal -> assertThat(field(refusal)).isEqualTo("joined"));
    }

    @Test
    void a_value_that_refuses_itself_keeps_its_reason_and_gets_its_path() {
        assertThatThrownBy(() -> read("{\"id\":\"1\",\"sizes\":[{\"employees\":1},{\"employees\":-1}]}"))
                .isInstanceOf(InvalidValue.class).satisfies(refusal -> assertThat(field(refusal)).isEqualTo("sizes[1].employees"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "{}{}", "{\"id\":\"1\",\"id\":\"2\"}", "[]", "\"x\""})
    void what_is_not_one_json_object_is_refused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(MalformedBody.class);
    }

    @Test
    void depth_and_size_are_limited() {
        assertThatThrownBy(() -> read("{\"name\":" + "[".repeat(50_000))).isInstanceOf(MalformedBody.class);
        assertThatThrownBy(() -> read(" ".repeat((1 << 20) + 1))).isInstanceOf(MalformedBody.class)
                .extracting(refusal -> ((MalformedBody) refusal).status()).isEqualTo(413);
    }

    record Turnout(long id, long asked, int answered) {}

    @Test
    void counts_stay_numbers() {
        assertThat(new String(json.bytes(new Turnout(7, 40, 12)), StandardCharsets.UTF_8)).isEqualTo("{\"id\":\"7\",\"asked\":40,\"answered\":12}");
    }
}
