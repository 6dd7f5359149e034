package de.reihum.web.calendar;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Toast;
import java.util.function.Consumer;

/** Whether everybody sees it. */
class ShowingCard extends Card {

    /** @param what {@code series} or {@code meeting} */
    ShowingCard(String what, boolean shown, boolean writes, Consumer<Boolean> decide) {
        super(text("calendar.showing"));
        var box = new Checkbox(text("calendar.showing." + what), shown);
        box.setHelperText(text("calendar.showing.help"));
        box.setReadOnly(!writes);
        box.addValueChangeListener(change -> {
            decide.accept(change.getValue());
            Toast.done(text(change.getValue() ? "calendar.showing.on" : "calendar.showing.off"));
        });
        add(box);
    }
}
