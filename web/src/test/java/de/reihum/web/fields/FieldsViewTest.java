package de.reihum.web.fields;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import de.reihum.fields.CreateField;
import de.reihum.fields.FieldData;
import de.reihum.fields.FieldKind;
import de.reihum.fields.FieldService;
import de.reihum.fields.FieldsInMemory;
import de.reihum.fields.Target;
import de.reihum.shared.Ids;
import de.reihum.web.shared.Browserless;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FieldsViewTest {

    private final FieldService service = new FieldService(new FieldsInMemory(), new Ids(() -> 1));

    @BeforeEach
    void open() {
        Browserless.open(Locale.ENGLISH);
        List.of("School", "Days", "Parking").forEach(name -> service.create(new CreateField(Target.MEMBER, FieldKind.TEXT, new FieldData(name, "", "", false, true, List.of()))));
        UI.getCurrent().add(new FieldsView(service));
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void a_field_moves_down_and_up_and_only_where_there_is_room() {
        assertThat(buttons("Move up")).containsExactly("Move up: Days", "Move up: Parking");
        assertThat(buttons("Move down")).containsExactly("Move down: School", "Move down: Days");
        press("Move down: School");
        assertThat(names()).containsExactly("Days", "School", "Parking");
        press("Move up: Parking");
        assertThat(names()).containsExactly("Days", "Parking", "School");
    }

    @Test
    void a_retired_field_stands_last_and_comes_back_there() {
        press("Stop asking School");
        assertThat(names()).containsExactly("Days", "Parking", "School");
        assertThat(buttons("Move")).noneMatch(label -> label.endsWith("School"));
        press("Ask again: School");
        assertThat(buttons("Move up")).containsExactly("Move up: Parking", "Move up: School");
    }

    private static List<String> names() {
        return _find(ListItem.class).stream().map(item -> item.getElement().getChild(0).getChild(0).getText()).toList();
    }

    private static List<String> buttons(String start) {
        return _find(Button.class).stream().map(button -> button.getAriaLabel().orElse("")).filter(label -> label.startsWith(start)).toList();
    }

    private static void press(String label) {
        _click(_find(Button.class).stream().filter(button -> label.equals(button.getAriaLabel().orElse(""))).findFirst().orElseThrow());
    }
}
