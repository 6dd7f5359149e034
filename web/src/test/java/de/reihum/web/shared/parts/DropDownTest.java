package de.reihum.web.shared.parts;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import de.reihum.web.shared.Browserless;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DropDownTest {

    private final List<String> done = new ArrayList<>();
    private int made;

    @BeforeEach
    void open() {
        Browserless.open(Locale.GERMAN);
        UI.getCurrent().add(new DropDown("Mehr", choices -> {
            made++;
            choices.about("Liste");
            choices.action("Umbenennen", () -> done.add("renamed"));
            choices.check("Ort", true, on -> done.add("Ort " + on));
            choices.pick("Deutsch", true, () -> done.add("de"));
        }));
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void the_choices_are_made_when_somebody_asks_and_anew_each_time() {
        assertThat(made).isZero();
        assertThat(_find(Popover.class)).isEmpty();
        _click(_get(Button.class));
        assertThat(made).isEqualTo(1);
        assertThat(_get(NativeButton.class, spec -> spec.withText("Deutsch")).getElement().getAttribute("aria-pressed")).isEqualTo("true");
        var window = _get(Popover.class);
        var first = window.getChildren().toList();
        window.close();
        assertThat(window.getChildren()).as("a file that was clicked on can still be fetched").containsExactlyElementsOf(first);
        assertThat(window.isOpenOnClick()).as("by the browser, with what was offered the last time").isFalse();
        _click(_get(Button.class));
        assertThat(window.isOpened()).isTrue();
        assertThat(made).isEqualTo(2);
        assertThat(window.getChildren()).hasSize(1).doesNotContainAnyElementsOf(first);
        _click(_get(Button.class));
        assertThat(window.isOpened()).isFalse();
    }

    @Test
    void an_action_closes_the_window_before_it_runs_and_a_switch_leaves_it_open() {
        _click(_get(Button.class));
        var window = _get(Popover.class);
        _get(Checkbox.class).setValue(false);
        assertThat(window.isOpened()).isTrue();
        _click(_get(NativeButton.class, spec -> spec.withText("Umbenennen")));
        assertThat(window.isOpened()).isFalse();
        assertThat(done).containsExactly("Ort false", "renamed");
    }
}
