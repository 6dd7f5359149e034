package de.reihum.web.meetings.series;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.meetings.agenda.Agenda;
import de.reihum.meetings.agenda.SlotData;
import de.reihum.meetings.series.Rhythm;
import de.reihum.meetings.series.Series;
import de.reihum.meetings.series.SeriesData;
import de.reihum.members.MemberFilter;
import de.reihum.web.meetings.MeetingWords;
import de.reihum.web.meetings.edit.AgendaField;
import de.reihum.web.meetings.edit.ClockField;
import de.reihum.web.members.audience.AudienceFields;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** A series as fields of a form; a new one begins with what works elsewhere. */
class SeriesFields {

    private static final LocalTime USUAL_START = LocalTime.of(16, 0);
    private static final int USUAL_MINUTES = 150;
    private static final SeriesData USUAL = new SeriesData("", "", MemberFilter.everything(), new Rhythm(Set.of(Month.MARCH, Month.JUNE, Month.NOVEMBER), DayOfWeek.THURSDAY, 2), USUAL_START,
            USUAL_MINUTES, 0, 1, new Agenda(List.of(SlotData.of(SlotData.Kind.WELCOME, "", 10), SlotData.of(SlotData.Kind.TOUR, "", 40), SlotData.of(SlotData.Kind.TALK, "", 30),
                    SlotData.of(SlotData.Kind.DISCUSSION, "", 25), SlotData.of(SlotData.Kind.NEWS, "", 10), SlotData.of(SlotData.Kind.EXCHANGE, "", 35))), Series.Colour.GREEN);

    private final TextField name;
    private final TextArea purpose;
    private final MultiSelectComboBox<Month> months;
    private final Select<Integer> week;
    private final Select<DayOfWeek> weekday;
    private final ClockField start;
    private final IntegerField minutes;
    private final IntegerField capacity;
    private final IntegerField guests;
    private final Select<Series.Colour> colour;
    private final AgendaField agenda;
    private final AudienceFields audience;

    SeriesFields(RecordForm<?> form, Collection<String> tags) {
        name = form.field("name", new TextField());
        purpose = form.optional("purpose", new TextArea());
        form.section("rhythm");
        months = form.optional("months", new MultiSelectComboBox<>());
        months.setItems(Month.values());
        months.setItemLabelGenerator(MeetingWords::month);
        week = form.field("week", new Select<>());
        week.setItems(1, 2, 3, 4, Rhythm.LAST);
        week.setItemLabelGenerator(one -> text("meetings.week", one));
        weekday = form.field("weekday", new Select<>());
        weekday.setItems(DayOfWeek.values());
        weekday.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, Texts.language()));
        start = form.field("start", new ClockField());
        minutes = form.field("minutes", new IntegerField());
        form.section("people");
        capacity = form.optional("capacity", new IntegerField());
        guests = form.optional("guests", new IntegerField());
        colour = form.field("colour", new Select<>());
        colour.setItems(Series.Colour.values());
        colour.setItemLabelGenerator(one -> text("meetings.colour." + one));
        form.section("agenda");
        agenda = form.named("agenda", new AgendaField(), text("meetings.agenda"));
        form.fold("audience");
        audience = new AudienceFields(form, tags, USUAL.audience(), () -> {});
        fill(USUAL);
    }

    final void fill(SeriesData data) {
        name.setValue(data.name());
        purpose.setValue(data.purpose());
        months.setValue(new TreeSet<>(data.rhythm().months()));
        week.setValue(data.rhythm().week());
        weekday.setValue(data.rhythm().weekday());
        start.setValue(data.start());
        minutes.setValue(data.minutes());
        capacity.setValue(data.capacity() == 0 ? null : data.capacity());
        guests.setValue(data.guests());
        colour.setValue(data.colour());
        agenda.setValue(data.agenda());
        audience.fill(data.audience());
    }

    /** Begins with a colour that no other series has, if there is any. */
    void unlike(Collection<Series.Colour> used) {
        Arrays.stream(Series.Colour.values()).filter(one -> !used.contains(one)).findFirst().ifPresent(colour::setValue);
    }

    SeriesData data() {
        return new SeriesData(name.getValue(), purpose.getValue(), audience.filter(), new Rhythm(months.getValue(), weekday.getValue(), week.getValue()), start.getValue(),
                Objects.requireNonNullElse(minutes.getValue(), 0), Objects.requireNonNullElse(capacity.getValue(), 0), Objects.requireNonNullElse(guests.getValue(), 0), agenda.getValue(),
                colour.getValue());
    }
}
