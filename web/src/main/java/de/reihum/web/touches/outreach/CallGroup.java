package de.reihum.web.touches.outreach;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import de.reihum.touches.outreach.CallRow;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Members to call in one card: first as many as one calls in a week, more on demand, each with its telephone number to tap. */
class CallGroup extends Card {

    private static final int EACH = 15;

    private final transient List<CallRow> members;
    private final transient Function<CallRow, String> explanation;
    private final transient Function<CallRow, List<Component>> buttons;
    private final Rows rows = new Rows();
    private final Button more = Actions.quiet("", this::more);
    private int shown;

    CallGroup(String title, List<CallRow> members, Function<CallRow, String> explanation, Function<CallRow, List<Component>> buttons) {
        super(title);
        this.members = members;
        this.explanation = explanation;
        this.buttons = buttons;
        add(rows, more);
        more();
    }

    private void more() {
        members.stream().skip(shown).limit(EACH).forEach(this::add);
        shown = Math.min(shown + EACH, members.size());
        more.setText(text("touches.call.more", members.size() - shown));
        more.setVisible(shown < members.size());
    }

    private void add(CallRow row) {
        var right = new ArrayList<Component>();
        CallWords.phone(row).ifPresent(right::add);
        right.addAll(buttons.apply(row));
        rows.row(Links.to("members/" + row.member(), row.name()), explanation.apply(row), right.toArray(Component[]::new));
    }
}
