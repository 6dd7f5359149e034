package de.reihum.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.privacy.PrivacyWorld;
import de.reihum.privacy.RetentionFilter;
import de.reihum.shared.Slice;
import de.reihum.web.shared.Browserless;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetentionFilesTest {

    private final PrivacyWorld world = new PrivacyWorld();

    @BeforeEach
    void open() {
        Browserless.open(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    private List<String> lines() throws IOException {
        var out = new ByteArrayOutputStream();
        RetentionFiles.of("Liste", world.retention).get(0).writer().write(RetentionFilter.standard(), out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void more_persons_than_one_slice_holds_are_all_in_the_file() throws IOException {
        for (int one = 0; one <= Slice.MAX; one++) {
            world.kept.left(one, "Anna Blüm " + one, 1, "Bäckerei", LocalDate.of(2020, 2, 1));
        }
        assertThat(lines()).hasSize(1 + Slice.MAX + 1).last().asString().contains("Anna Blüm 1000", "01.02.2020");
    }

    @Test
    void of_a_person_whose_date_nobody_knows_the_file_says_so() throws IOException {
        world.kept.left(1, "Anna Blüm", 1, "Bäckerei", null);
        assertThat(lines()).last().asString().contains("Anna Blüm", "nicht bekannt");
    }
}
