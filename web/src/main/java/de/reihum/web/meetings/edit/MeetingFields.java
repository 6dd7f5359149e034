package de.reihum.web.meetings.edit;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.meetings.MeetingData;
import de.reihum.meetings.PlaceData;
import de.reihum.meetings.dates.When;
import de.reihum.meetings.series.SeriesDetails;
import de.reihum.shared.InvalidValue;
import de.reihum.web.members.audience.AudienceFields;
import de.reihum.web.shared.form.DayField;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.touches.Who;
import de.reihum.web.touches.WhoSource;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** A meeting as fields of a form; its agenda is written in a window of its own. */
class MeetingFields {

    private static final LocalTime USUAL = LocalTime.of(16, 0);
    private static final int USUAL_MINUTES = 150;

    private final Select<SeriesDetails> series = new Select<>();
    private final TextField title;
    private final TextField topic;
    private DayField day;
    private ClockField start;
    private ClockField end;
    private final ComboBox<Who> host = new ComboBox<>();
    private final TextField placeName;
    private final TextField street;
    private final TextField postcode;
    private final TextField town;
    private final TextArea hints;
    private final IntegerField capacity;
    private final IntegerField guests;
    private final Checkbox needs;
    private final TextArea word;
    private final AudienceFields audience;
    private final List<SeriesDetails> all;
    private MeetingData known = MeetingData.titled("");

    /** @param dated whether the date is asked for, too: afterwards it is moved */
    MeetingFields(RecordForm<?> form, List<SeriesDetails> all, WhoSource people, Collection<String> tags, boolean dated) {
        this.all = all;
        series.setItems(all);
        series.setItemLabelGenerator(one -> one == null ? "" : one.data().name());
        series.setEmptySelectionAllowed(true);
        form.optional("series", series);
        title = form.field("title", new TextField());
        topic = form.optional("topic", new TextField());
        if (dated) {
            day = form.optional("day", new DayField());
            start = form.optional("start", new ClockField());
            end = form.optional("end", new ClockField());
        }
        form.section("place");
        host.setItems(people.field(false));
        host.setItemLabelGenerator(Who::name);
        host.setClearButtonVisible(true);
        form.optional("host", host);
        placeName = form.optional("placeName", new TextField());
        street = form.optional("street", new TextField());
        postcode = form.optional("postcode", new TextField());
        town = form.optional("town", new TextField());
        hints = form.optional("hints", new TextArea());
        form.section("people");
        capacity = form.optional("capacity", new IntegerField());
        guests = form.optional("guests", new IntegerField());
        needs = form.field("needs", new Checkbox());
        word = form.optional("word", new TextArea());
        form.fold("audience");
        audience = new AudienceFields(form, tags, known.audience(), () -> {});
        series.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                follow(change.getValue());
            }
        });
    }

    /** What is usual in that series, where nothing else was said. */
    void follow(SeriesDetails one) {
        var usual = one.data();
        series.setValue(one);
        if (title.isEmpty()) {
            title.setValue(usual.name());
        }
        capacity.setValue(usual.capacity() == 0 ? null : usual.capacity());
        guests.setValue(usual.guests());
        audience.fill(usual.audience());
        if (start != null) {
            start.setValue(usual.start());
            end.setValue(usual.start().plusMinutes(usual.minutes()));
        }
        known = known.with(usual.agenda());
    }

    void fill(MeetingData data, Who hostedBy) {
        known = data;
        series.setValue(all.stream().filter(one -> one.id() == data.series()).findFirst().orElse(null));
        title.setValue(data.title());
        topic.setValue(data.topic());
        host.setValue(hostedBy);
        placeName.setValue(data.place().name());
        street.setValue(data.place().street());
        postcode.setValue(data.place().postcode());
        town.setValue(data.place().town());
        hints.setValue(data.place().hints());
        capacity.setValue(data.capacity() == 0 ? null : data.capacity());
        guests.setValue(data.guests());
        needs.setValue(data.asksNeeds());
        word.setValue(data.word());
        audience.fill(data.audience());
        if (day != null) {
            day.setValue(data.when() == null ? null : data.when().day());
            start.setValue(data.when() == null ? USUAL : data.when().start());
            end.setValue(data.when() == null ? USUAL.plusMinutes(USUAL_MINUTES) : data.when().finish());
        }
    }

    MeetingData data() {
        return new MeetingData(series.getValue() == null ? 0 : series.getValue().id(), title.getValue(), topic.getValue(), word.getValue(), when(),
                new PlaceData(placeName.getValue(), street.getValue(), postcode.getValue(), town.getValue(), hints.getValue()), host.getValue() == null ? 0 : host.getValue().member(),
                room(), Objects.requireNonNullElse(guests.getValue(), 0), needs.getValue(), audience.filter(), poll(), known.agenda());
    }

    /** Another topic is not what the members chose. */
    private long poll() {
        return topic.getValue().strip().equals(known.topic()) ? known.poll() : 0;
    }

    private int room() {
        if (Objects.equals(capacity.getValue(), 0)) {
            throw new InvalidValue("capacity", "meetings.refusal.noRoom");
        }
        return Objects.requireNonNullElse(capacity.getValue(), 0);
    }

    private When when() {
        return day == null ? known.when() : day.getValue() == null ? null : When.between(day.getValue(), start.getValue(), end.getValue());
    }
}
