package de.reihum.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class EmailAddressTest {

    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:(?!-)[A-Za-z0-9-]{1,63}(?<!-)\\.)+[A-Za-z]{2,63}");

    @Property
    void what_an_address_may_look_like_is_what_its_pattern_says(@ForAll("nearlyAddresses") String text) {
        var written = text.strip();
        boolean wanted = written.length() <= 254 && SYNTAX.matcher(written).matches() && !written.contains("..");
        assertThat(EmailAddress.isValid(text)).as(text).isEqualTo(wanted);
    }

    @Provide
    Arbitrary<String> nearlyAddresses() {
        var part = Arbitraries.strings().withChars("aZ09-").ofMinLength(1).ofMaxLength(3);
        var odd = Arbitraries.strings().withChars("aZ0-._+@ \u00e4").ofMaxLength(4);
        return Arbitraries.frequencyOf(Tuple.of(6, part), Tuple.of(1, odd), Tuple.of(1, Arbitraries.of("a".repeat(63), "a".repeat(64), "a".repeat(65))))
                .list().ofMinSize(2).ofMaxSize(4).map(parts -> parts.get(0) + "@" + String.join(".", parts.subList(1, parts.size())) + (parts.size() % 2 == 0 ? ".de" : ""));
    }

    @Test
    void addresses_are_written_small_and_without_blanks_around() {
        assertThat(List.of(" Info@Brauerei.Example ", "o'brien+netz@a-b.co.uk")).extracting(text -> new EmailAddress(text).text()).containsExactly("info@brauerei.example", "o'brien+netz@a-b.co.uk");
        assertThat(List.of("a@b", "a@b.c", "@b.de", "a..b@c.de", "a@-b.de", "a@b-.de", "a@b..de", "a@b.d3", "a@b@c.de", "\u00e4@b.de", "a@b.de.")).noneMatch(EmailAddress::isValid);
    }
}
