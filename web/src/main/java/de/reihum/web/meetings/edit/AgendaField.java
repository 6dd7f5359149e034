package de.reihum.web.meetings.edit;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.reihum.meetings.agenda.Agenda;
import de.reihum.meetings.agenda.SlotData;
import de.reihum.web.meetings.MeetingWords;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.touches.Who;
import de.reihum.web.touches.WhoSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongFunction;

/** What happens in a meeting, one line for each part; lines are added, taken away, and change places. */
public class AgendaField extends CustomField<Agenda> {

    private static final int USUAL_MINUTES = 30;

    private final transient WhoSource people;
    private final transient LongFunction<Who> known;
    private final Div lines = new Div();
    private final Span sum = new Span();
    private final List<SlotLine> slots = new ArrayList<>();

    /** Without speakers: a pattern for meetings to come. */
    public AgendaField() {
        this(null, contact -> null);
    }

    /** @param known a speaker who is named already */
    public AgendaField(WhoSource people, LongFunction<Who> known) {
        super(Agenda.EMPTY);
        this.people = people;
        this.known = known;
        addClassName("agenda-field");
        lines.addClassName("lines");
        sum.addClassName("sum");
        sum.getElement().setAttribute("role", "status");
        var foot = new Div(Actions.quiet(text("meetings.agenda.add"), this::add), sum);
        foot.addClassName("foot");
        add(lines, foot);
        show();
    }

    private void add() {
        var line = line(SlotData.of(SlotData.Kind.EXCHANGE, "", USUAL_MINUTES));
        changed();
        line.focus();
    }

    private SlotLine line(SlotData data) {
        var line = new SlotLine(people, this);
        line.fill(data, data.contact() == 0 ? null : known.apply(data.contact()));
        slots.add(line);
        return line;
    }

    void remove(SlotLine line) {
        slots.remove(line);
        changed();
    }

    void up(SlotLine line) {
        int place = slots.indexOf(line);
        if (place > 0) {
            Collections.swap(slots, place, place - 1);
            changed();
            line.focusMove();
        }
    }

    void changed() {
        show();
        updateValue();
    }

    private void show() {
        lines.removeAll();
        for (int i = 0; i < slots.size(); i++) {
            slots.get(i).number(i + 1);
            lines.add(slots.get(i));
        }
        sum.setText(slots.isEmpty() ? text("meetings.agenda.none") : text("meetings.agenda.sum", MeetingWords.minutes(generateModelValue().minutes())));
    }

    @Override
    protected Agenda generateModelValue() {
        return new Agenda(slots.stream().map(SlotLine::data).toList());
    }

    @Override
    protected void setPresentationValue(Agenda agenda) {
        slots.clear();
        agenda.slots().forEach(this::line);
        show();
    }
}
