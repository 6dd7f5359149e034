package de.reihum.web.meetings.edit;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.meetings.agenda.SlotData;
import de.reihum.web.meetings.MeetingWords;
import de.reihum.web.touches.Who;
import de.reihum.web.touches.WhoSource;

/** One thing on the agenda as fields of a form. */
class SlotLine extends Div {

    private static final int MAX_TITLE = 160;

    private final Select<SlotData.Kind> kind = new Select<>();
    private final TextField title = new TextField(text("meetings.slot.title"));
    private final IntegerField minutes = new IntegerField(text("meetings.slot.length"));
    private final ComboBox<Who> speaker = new ComboBox<>(text("meetings.slot.speaker"));
    private final Checkbox agreed = new Checkbox(text("meetings.slot.agreed"));
    private final Button up = icon(VaadinIcon.ARROW_UP);
    private final Button remove = icon(VaadinIcon.TRASH);
    private final boolean speakers;

    SlotLine(WhoSource people, AgendaField agenda) {
        speakers = people != null;
        addClassName("slot-line");
        getElement().setAttribute("role", "group");
        kind.setLabel(text("meetings.slot.kind"));
        kind.setItems(MeetingWords.kinds());
        kind.setItemLabelGenerator(MeetingWords::kind);
        title.setMaxLength(MAX_TITLE);
        minutes.setMin(1);
        minutes.setStepButtonsVisible(false);
        up.addClickListener(click -> agenda.up(this));
        remove.addClickListener(click -> agenda.remove(this));
        add(kind, minutes, title, up, remove);
        if (speakers) {
            speaker.setItems(people.field(true));
            speaker.setItemLabelGenerator(Who::name);
            speaker.setAllowCustomValue(true);
            speaker.addCustomValueSetListener(typed -> speaker.setValue(new Who(0, 0, typed.getDetail(), "")));
            speaker.setClearButtonVisible(true);
            speaker.setHelperText(text("meetings.slot.speaker.help"));
            speaker.addValueChangeListener(change -> visible());
            kind.addValueChangeListener(change -> visible());
            var who = new Div(speaker, agreed);
            who.addClassName("who");
            add(who);
        }
        kind.addValueChangeListener(change -> changed(agenda, change.isFromClient()));
        minutes.addValueChangeListener(change -> changed(agenda, change.isFromClient()));
        title.addValueChangeListener(change -> changed(agenda, change.isFromClient()));
        speaker.addValueChangeListener(change -> changed(agenda, change.isFromClient()));
        agreed.addValueChangeListener(change -> changed(agenda, change.isFromClient()));
    }

    private static Button icon(VaadinIcon sign) {
        var button = new Button(sign.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        return button;
    }

    private static void changed(AgendaField agenda, boolean typed) {
        if (typed) {
            agenda.changed();
        }
    }

    private void visible() {
        boolean talk = kind.getValue() == SlotData.Kind.TALK || kind.getValue() == SlotData.Kind.TOUR || kind.getValue() == SlotData.Kind.OTHER || speaker.getValue() != null;
        speaker.setVisible(talk);
        agreed.setVisible(speaker.getValue() != null);
    }

    /** What those hear who do not see the place. */
    void number(int number) {
        getElement().setAttribute("aria-label", text("meetings.slot.number", number));
        up.setAriaLabel(text("meetings.slot.up", number));
        up.setEnabled(number > 1);
        remove.setAriaLabel(text("meetings.slot.remove", number));
    }

    /** @param who the speaker when she is a contact, or {@code null} */
    void fill(SlotData data, Who who) {
        kind.setValue(data.kind());
        title.setValue(data.title());
        minutes.setValue(data.minutes());
        speaker.setValue(who != null ? who : data.speaker().isEmpty() ? null : new Who(0, 0, data.speaker(), ""));
        agreed.setValue(data.agreed());
        if (speakers) {
            visible();
        }
    }

    SlotData data() {
        var who = speaker.getValue();
        boolean contact = who != null && who.contact() != 0;
        return new SlotData(kind.getValue(), title.getValue(), minutes.getValue() == null ? 0 : minutes.getValue(), contact ? who.contact() : 0, contact || who == null ? "" : who.name(),
                who != null && agreed.getValue());
    }

    void focus() {
        kind.focus();
    }

    void focusMove() {
        up.focus();
    }
}
