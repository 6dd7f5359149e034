package de.reihum.web.members;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.web.shared.Browserless;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptFiltersTest {

    private static final String SET = "{\"v\":1,\"set\":{\"search\":\"loeffler\",\"kind\":\"SME\"}}";

    private final Pages pages = new Pages();

    @BeforeEach
    void open() {
        pages.open(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void a_kept_filter_is_a_chip_that_sets_everything_at_once() {
        pages.memory.keep("members.list", "Brauereien", SET, false);
        UI.getCurrent().navigate("members");
        assertThat(_size(_get(Grid.class))).isEqualTo(3);
        _click(_get(Button.class, spec -> spec.withText("Brauereien")));
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
        assertThat(_get(TextField.class, spec -> spec.withPlaceholder("Name, Ort, Person oder Schlagwort")).getValue()).isEqualTo("loeffler");
    }

    @Test
    void a_list_opens_with_the_filter_that_was_chosen_for_that() {
        pages.memory.keep("members.list", "Brauereien", SET, false);
        pages.memory.openWith(1, true);
        UI.getCurrent().navigate("members");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    void what_is_not_known_any_more_is_left_out_and_told() {
        pages.memory.keep("members.list", "Alt", "{\"v\":1,\"set\":{\"kind\":\"SME\",\"tag\":\"Holz\",\"moon\":\"full\"}}", false);
        UI.getCurrent().navigate("members");
        _click(_get(Button.class, spec -> spec.withText("Alt")));
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
        assertThat(_get(Notification.class).getElement().getTextRecursively()).contains("full, Holz");
    }

    @Test
    void what_a_later_version_wrote_sets_nothing() {
        pages.memory.keep("members.list", "Neu", "{\"v\":2,\"set\":{\"kind\":\"SME\"}}", false);
        pages.memory.keep("members.list", "Kaputt", "oops", false);
        UI.getCurrent().navigate("members");
        _click(_get(Button.class, spec -> spec.withText("Neu")));
        _click(_get(Button.class, spec -> spec.withText("Kaputt")));
        assertThat(_size(_get(Grid.class))).isEqualTo(3);
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Name, Ort, Person oder Schlagwort")), "loeffler");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
    }
}
