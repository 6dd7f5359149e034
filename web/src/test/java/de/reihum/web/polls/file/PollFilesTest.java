package de.reihum.web.polls.file;

import static de.reihum.polls.PollWorld.anonymous;
import static de.reihum.polls.PollWorld.hidden;
import static de.reihum.polls.PollWorld.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.ballots.ResultExportService;
import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.polls.Poll;
import de.reihum.polls.PollData;
import de.reihum.polls.PollWorld;
import de.reihum.shared.RuleBroken;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.list.Export;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PollFilesTest {

    private final PollWorld world = new PollWorld();
    private final Actor actor = new Actor();
    private final PollFiles files = new PollFiles(new ResultExportService(world.results), actor);
    private final Member brewery = world.member("Brauerei");
    private final Member school = world.member("=HYPERLINK(\"x\")");

    @BeforeEach
    void open() {
        Browserless.open(Locale.GERMAN);
        actor.enter(new Actor.Identity(Actor.Kind.PERSON, 7, "Anna", Set.of(Permission.POLLS_READ, Permission.EXCHANGE_EXPORT)));
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void a_result_is_written_as_german_spreadsheets_read_it() throws IOException {
        var poll = world.running(question(Poll.Mode.ONE));
        world.answer(poll, brewery, 2);
        assertThat(text(poll, 0)).startsWith("\ufeffThema;Stimmen;Anteil in %\r\nPflege und Beruf;1;100\r\n").contains("Azubis finden;0;0\r\n");
        assertThat(of(poll)).extracting(Export::fileName).first().isEqualTo("Ergebnis Worüber sprechen wir beim nächsten Stammtisch.csv");
    }

    @Test
    void a_ranking_says_points_and_places() throws IOException {
        var poll = world.running(question(Poll.Mode.RANKING));
        world.answer(poll, brewery, 2, 1);
        assertThat(text(poll, 0)).contains("Thema;Punkte;Auf Platz 1;Genannt;Anteil in %", "Pflege und Beruf;4;1;1;100", "Azubis finden;3;0;1;75");
        assertThat(text(poll, 2)).contains("Brauerei;Anna Blüm;", ";2;1;;\r\n");
    }

    @Test
    void with_names_it_says_who_answered_what_and_no_cell_is_a_formula() throws IOException {
        var poll = world.running(question(Poll.Mode.SEVERAL));
        world.answer(poll, brewery, 1, 3);
        world.answer(poll, school, 4);
        assertThat(text(poll, 2)).contains("Mitglied;Ansprechperson;Geantwortet am;Azubis finden;", ";x;;x;\r\n", "\"'=HYPERLINK(\"\"x\"\")\";");
    }

    @Test
    void the_workbook_is_a_workbook() throws IOException {
        var poll = world.running(question(Poll.Mode.ONE));
        world.answer(poll, brewery, 2);
        for (int file : List.of(1, 3)) {
            assertThat(bytes(poll, file)).startsWith('P', 'K').hasSizeGreaterThan(1000);
            assertThat(of(poll).get(file).fileName()).endsWith(".xlsx");
        }
    }

    @Test
    void an_anonymous_poll_has_no_file_with_names() {
        var poll = world.running(anonymous(question(Poll.Mode.ONE)));
        world.answer(poll, brewery, 2);
        assertThat(of(poll)).extracting(Export::label).containsExactly("Ergebnis als CSV-Datei", "Ergebnis als Excel-Datei");
        assertThatThrownBy(() -> new ResultExportService(world.results).answers(poll)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void hidden_results_have_no_file_until_the_poll_is_closed() throws IOException {
        var poll = world.running(hidden(question(Poll.Mode.ONE)));
        world.answer(poll, brewery, 2);
        assertThat(of(poll)).isEmpty();
        var kept = files.of(world.service.details(poll), true);
        assertThatThrownBy(() -> kept.get(0).writer().write(poll, new ByteArrayOutputStream())).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> kept.get(2).writer().write(poll, new ByteArrayOutputStream())).isInstanceOf(RuleBroken.class);
        world.run.close(poll);
        assertThat(text(poll, 0)).contains("Pflege und Beruf;1;100");
    }

    @Test
    void who_may_not_export_is_offered_nothing() {
        var poll = world.running(question(Poll.Mode.ONE));
        var reader = new Actor();
        reader.enter(new Actor.Identity(Actor.Kind.PERSON, 8, "Kim", Set.of(Permission.POLLS_READ)));
        assertThat(new PollFiles(new ResultExportService(world.results), reader).of(world.service.details(poll), true)).isEmpty();
    }

    @Test
    void a_file_is_named_by_what_every_file_system_takes() {
        var poll = world.running(new PollData("A/B: \"was\" \\ wann? " + "sehr ".repeat(30), "", Poll.Mode.ONE, false, false, PollWorld.LAST_DAY, List.of("Eins", "Zwei"), MemberFilter.everything()));
        assertThat(of(poll).get(0).fileName()).matches("Ergebnis A B was wann [a-z ]{1,60}\\.csv").hasSizeLessThan(80);
    }

    private List<Export<Long>> of(long poll) {
        return files.of(world.service.details(poll), world.results.results(poll).visible());
    }

    private String text(long poll, int file) throws IOException {
        return new String(bytes(poll, file), StandardCharsets.UTF_8);
    }

    private byte[] bytes(long poll, int file) throws IOException {
        var out = new ByteArrayOutputStream();
        of(poll).get(file).writer().write(poll, out);
        return out.toByteArray();
    }
}
