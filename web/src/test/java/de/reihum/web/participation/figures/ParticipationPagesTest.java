package de.reihum.web.participation.figures;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import de.reihum.jobs.JobTicket;
import de.reihum.members.Member;
import de.reihum.members.sources.Evidence;
import de.reihum.participation.JudgementService;
import de.reihum.participation.ParticipationWorld;
import de.reihum.participation.rules.Rules;
import de.reihum.shared.Reason;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.parts.JobProgress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParticipationPagesTest {

    private final ParticipationWorld world = new ParticipationWorld();

    @BeforeEach
    void open() {
        Browserless.open(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    private ParticipationView page() {
        return new ParticipationView(world.figures, world.judgement, world.jobs, List.of(), true);
    }

    private void judged() {
        world.saw(world.sme("Brauerei"), Evidence.Kind.TALK, LocalDate.of(2026, 2, 3));
        world.sme("Bäckerei");
        world.member("Kammer", Member.Kind.IHK, Member.Status.ACTIVE, "2010");
        world.judgement.judge();
    }

    @Test
    void before_the_first_night_the_page_says_when_there_will_be_something() {
        assertThat(page().getElement().getTextRecursively()).contains("Noch keine Auswertung", "Morgen steht hier der erste Stand");
    }

    @Test
    void the_page_shows_shares_with_the_numbers_behind_them_and_the_study_beside() {
        judged();
        assertThat(page().getElement().getTextRecursively()).contains("1 aktive KMU unter 3 Mitgliedern", "knapp 40 %", "Aktive und passive KMU (wie hier)", "42 %", "klein", "1 von 2 · 50 %", "F Baugewerbe");
    }

    @Test
    void the_chart_names_its_lines() {
        judged();
        var page = page();
        UI.getCurrent().add(page);
        assertThat(_get(Html.class).getElement().getProperty("innerHTML")).contains("50 % der KMU", "33 % aller Mitglieder", "Studie 2017: knapp 40 %", "<polyline class=\"smes\"");
    }

    private void ends(JobTicket run) {
        world.jobs.finish(run, Reason.of("", "participation.judge.done", world.judgement.judge()));
    }

    @Test
    void a_judging_that_was_wanted_says_when_it_is_done_and_what_it_changed() {
        world.sme("Bäckerei");
        UI.getCurrent().add(page());
        _click(_get(Button.class, spec -> spec.withText("Jetzt auswerten")));
        assertThat(_get(JobProgress.class).getElement().getTextRecursively()).contains("Wird ausgewertet");
        ends(world.jobs.begin(world.jobs.latest(JudgementService.JOB).orElseThrow().id()).orElseThrow());
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        _assertNone(JobProgress.class);
        assertThat(_get(LatestJudgement.class).getElement().getTextRecursively()).isEqualTo("Auf Wunsch ausgewertet am 02.03.2026, 10:00. Ein Mitglied hat einen anderen Stand.");
        assertThat(page().getElement().getTextRecursively()).contains("Auf Wunsch ausgewertet am 02.03.2026, 10:00");
    }

    @Test
    void a_judging_begun_while_another_one_runs_is_not_lost() {
        world.sme("Bäckerei");
        UI.getCurrent().add(page());
        _click(_get(Button.class, spec -> spec.withText("Jetzt auswerten")));
        var first = world.jobs.begin(world.jobs.latest(JudgementService.JOB).orElseThrow().id()).orElseThrow();
        _click(_get(Button.class, spec -> spec.withText("Jetzt auswerten")));
        var second = world.jobs.begin(world.jobs.latest(JudgementService.JOB).orElseThrow().id()).orElseThrow();
        ends(first);
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        assertThat(_get(JobProgress.class).isVisible()).isTrue();
        ends(second);
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        assertThat(_get(LatestJudgement.class).getElement().getTextRecursively()).contains("Alles ist geblieben, wie es war");
    }

    @Test
    void the_rules_say_what_is_the_default_and_what_is_the_networks_own() {
        UI.getCurrent().add(new RulesView(world.rules));
        var giving = _get(IntegerField.class, spec -> spec.withLabel("Eigene Beiträge im Jahr"));
        assertThat(giving.getHelperText()).endsWith("Vorgabe.");
        _setValue(giving, 3);
        _click(_get(Button.class, spec -> spec.withText("Speichern und neu auswerten")));
        assertThat(world.rules.rules().rules()).isEqualTo(new Rules(3, 2, 50, 2, 6));
        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Eigene Beiträge im Jahr")).getHelperText()).endsWith("Eigener Wert, vorgegeben ist 1.");
    }

    @Test
    void a_value_outside_its_range_is_said_at_the_field() {
        UI.getCurrent().add(new RulesView(world.rules));
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Nötige Linien")), 4);
        _click(_get(Button.class, spec -> spec.withText("Speichern und neu auswerten")));
        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Nötige Linien")).getErrorMessage()).isEqualTo("Möglich sind 1 bis 3.");
        assertThat(world.rules.rules().version()).isZero();
    }

    @Test
    void the_course_is_there_as_a_file() throws IOException {
        judged();
        var out = new ByteArrayOutputStream();
        new FigureFiles(world.figures, world.actor).all().get(0).writer().write(null, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Stichtag;Mitglieder;davon KMU;davon aktiv\r\n02.03.2026;3;2;1\r\n");
    }
}
