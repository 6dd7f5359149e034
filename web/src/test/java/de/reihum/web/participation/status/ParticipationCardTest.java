package de.reihum.web.participation.status;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.members.Member;
import de.reihum.members.MemberDetails;
import de.reihum.members.sources.Evidence;
import de.reihum.participation.ParticipationWorld;
import de.reihum.web.shared.Browserless;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParticipationCardTest {

    private final ParticipationWorld world = new ParticipationWorld();
    private final ParticipationCard part = new ParticipationCard(world.participation, world.deciding, world.actor, world.clock());
    private final long brewery = world.sme("Brauerei");

    @BeforeEach
    void open() {
        Browserless.open(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    private MemberDetails member() {
        return world.members.find(brewery).orElseThrow().details();
    }

    private Component card() {
        return part.cards(member(), () -> {}).get(0);
    }

    private String words() {
        return card().getElement().getTextRecursively();
    }

    @Test
    void before_the_first_night_it_says_when_it_will_be_judged() {
        assertThat(words()).contains("Noch nicht ausgewertet");
    }

    @Test
    void every_line_explains_itself() {
        world.saw(brewery, Evidence.Kind.TALK, LocalDate.of(2024, 12, 10));
        world.saw(brewery, Evidence.Kind.CAME, LocalDate.of(2026, 1, 10));
        for (int meeting = 0; meeting < 3; meeting++) {
            world.saw(brewery, Evidence.Kind.MISSED, LocalDate.of(2025, 9 + meeting, 10));
            world.saw(brewery, Evidence.Kind.MET_MEMBER, LocalDate.of(2025, 9 + meeting, 11));
        }
        world.judgement.judge();
        assertThat(words()).contains("passiv", "kein eigener Beitrag seit Dezember 2024", "drei eigene Kontakte", "bei 1 von 4 Treffen dabei", "Gezählt wird vom 01.03.2025 bis 28.02.2026",
                "Zwei Linien müssen erfüllt sein");
    }

    @Test
    void meetings_that_never_were_are_not_judged() {
        world.judgement.judge();
        assertThat(words()).contains("keine Treffen, die dieses Mitglied betrafen", "nicht bewertet", "Eine Linie muss erfüllt sein");
    }

    @Test
    void somebody_decides_otherwise_and_goes_back_to_the_evidence() {
        world.judgement.judge();
        UI.getCurrent().add(card());
        _click(_get(Button.class, spec -> spec.withText("Anders entscheiden")));
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Member.Participation> group = _get(RadioButtonGroup.class);
        group.setValue(Member.Participation.ACTIVE);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Grund")), "Arbeitet in der Steuerungsgruppe mit");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("So entscheiden")));
        assertThat(world.mark(brewery)).isEqualTo(Member.Participation.ACTIVE);
        assertThat(words()).contains("Anna Blüm hat am 02.03.2026 anders entschieden: Arbeitet in der Steuerungsgruppe mit. Das gilt bis 02.09.2026");
        UI.getCurrent().removeAll();
        UI.getCurrent().add(card());
        _click(_get(Button.class, spec -> spec.withText("Zurück zu den Belegen")));
        assertThat(world.mark(brewery)).isEqualTo(Member.Participation.PASSIVE);
    }

    @Test
    void the_evidence_and_the_history_can_be_looked_at() {
        world.saw(brewery, Evidence.Kind.TALK, LocalDate.of(2026, 2, 10));
        world.saw(brewery, Evidence.Kind.TOPIC, LocalDate.of(2026, 3, 1));
        world.judgement.judge();
        UI.getCurrent().add(card());
        _click(_get(Button.class, spec -> spec.withText("Belege und Verlauf")));
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Vortrag gehalten", "10.02.2026", "01.03.2026, zählt ab dem nächsten Monat", "ein eigener Beitrag", "Nach den vorgegebenen Regeln");
    }

    @Test
    void the_timeline_tells_when_and_why_it_changed() {
        world.judgement.judge();
        assertThat(new ParticipationHistory(world.participation, world.actor).about(member())).singleElement()
                .satisfies(entry -> assertThat(entry.title() + entry.details()).isEqualTo("Beteiligung: passiv[kein eigener Beitrag bekannt; kein eigener Kontakt bekannt]"));
    }

    @Test
    void whoever_only_reads_decides_nothing_and_whoever_may_not_read_sees_nothing() {
        world.actor.exchange(new Actor.Identity(Actor.Kind.PERSON, 7, "Anna", Set.of(Permission.PARTICIPATION_READ)));
        assertThat(words()).doesNotContain("Anders entscheiden");
        world.actor.exchange(new Actor.Identity(Actor.Kind.PERSON, 7, "Anna", Set.of()));
        assertThat(part.cards(member(), () -> {})).isEmpty();
    }
}
