package de.reihum.web.polls;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.polls.Poll;
import de.reihum.polls.PollRunService.ChooseTopic;
import de.reihum.polls.PollRunService.MoveEnd;
import de.reihum.polls.PollService.ChangePoll;
import de.reihum.polls.PollWorld;
import de.reihum.web.polls.edit.PollEditView;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.form.Others;
import de.reihum.web.shared.frame.Anna;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Frames;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two who work on the same poll. */
class PollOvertakenTest {

    private final PollWorld world = new PollWorld();
    private int reloads;

    @BeforeEach
    void open() {
        world.member("Brauerei");
        var anna = new Anna();
        new Browserless().view(PollEditView.class, () -> new PollEditView(world.service, world.run, null, anna, Clock.fixed(PollWorld.START, ZoneOffset.UTC)))
                .layout(Frame.class, () -> Frames.of(anna)).start(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    private void changed(long poll) {
        Others.changed(world.polls.find(poll).orElseThrow());
    }

    @Test
    void another_last_day_is_kept_when_somebody_else_has_moved_it_too() {
        long poll = world.running(PollWorld.question(Poll.Mode.ONE));
        EndDialog.open(world.service.details(poll), world.service, world.run, () -> reloads++);
        world.run.moveEnd(new MoveEnd(poll, 0, LocalDate.of(2026, 3, 20)));
        changed(poll);
        _setValue(_get(DatePicker.class), LocalDate.of(2026, 3, 25));
        Others.overtake("Ende verschieben");
        assertThat(Others.news()).contains("Inzwischen geändert", "20.03.2026");
        assertThat(_get(DatePicker.class).getValue()).isEqualTo(LocalDate.of(2026, 3, 25));
        assertThat(reloads).as("the page behind").isEqualTo(1);
        _click(_get(Button.class, spec -> spec.withText("Ende verschieben")));
        assertThat(world.service.details(poll).data().endsOn()).isEqualTo(LocalDate.of(2026, 3, 25));
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void a_word_to_the_members_is_kept_when_somebody_else_has_chosen_another_topic() {
        long poll = world.running(PollWorld.question(Poll.Mode.ONE));
        world.run.close(poll);
        TopicDialog.open(world.service.details(poll), world.service, world.run, () -> reloads++);
        _setValue(_get(TextArea.class), "Wir freuen uns auf Sie");
        world.run.choose(new ChooseTopic(poll, 0, 2, "", false));
        changed(poll);
        Others.overtake("Thema festhalten");
        assertThat(Others.news()).contains("Inzwischen geändert");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Wir freuen uns auf Sie");
        _click(_get(Button.class, spec -> spec.withText("Thema festhalten")));
        assertThat(world.service.details(poll)).satisfies(now -> {
            assertThat(now.topic()).isEqualTo(2);
            assertThat(now.word()).isEqualTo("Wir freuen uns auf Sie");
        });
    }

    @Test
    void a_draft_shows_what_others_wrote_beside_what_was_typed() {
        long poll = world.service.create(PollWorld.question(Poll.Mode.ONE));
        UI.getCurrent().navigate("polls/" + poll + "/edit/1");
        _setValue(_get(TextField.class), "Worüber sprechen wir im Mai?");
        world.service.change(new ChangePoll(poll, 0, PollWorld.hidden(PollWorld.question(Poll.Mode.SEVERAL))));
        changed(poll);
        Others.overtake("Weiter");
        assertThat(Others.news()).contains("Geändert wurde etwas, das hier nicht vorkommt", "Ihre Eingaben stehen in den Feldern");
        _click(_get(Button.class, spec -> spec.withText("Weiter")));
        assertThat(world.service.details(poll).data()).satisfies(data -> {
            assertThat(data.question()).isEqualTo("Worüber sprechen wir im Mai?");
            assertThat(data.mode()).isEqualTo(Poll.Mode.SEVERAL);
            assertThat(data.hidden()).isTrue();
        });
    }
}
