package de.reihum.web.calendar;

import com.vaadin.flow.component.Component;
import de.reihum.meetings.MeetingDetails;
import de.reihum.web.meetings.MeetingPart;
import de.reihum.web.shared.calendar.CalendarTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A meeting with a date can be taken along into one's own calendar. */
@ApplicationScoped
public class CalendarPart implements MeetingPart {

    private static final int ORDER = 5;

    private CalendarTexts texts;

    protected CalendarPart() {}

    @Inject
    public CalendarPart(CalendarTexts texts) {
        this.texts = texts;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Component> actions(MeetingDetails meeting, Runnable changed) {
        return meeting.data().when() == null ? List.of() : List.of(new CalendarFile(texts, meeting.id()));
    }
}
