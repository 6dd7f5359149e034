package de.reihum.web.meetings;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.meetings.Meeting;
import de.reihum.meetings.PlaceData;
import de.reihum.meetings.agenda.SlotData;
import de.reihum.meetings.dates.When;
import de.reihum.meetings.series.Rhythm;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Tone;
import de.reihum.web.shared.text.Texts;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;

/** How the words of meetings are said to people, in the page's language. */
public final class MeetingWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private MeetingWords() {}

    public static Badge.Word badge(Meeting.State state) {
        var tone = switch (state) {
            case DRAFT -> Tone.PLAIN;
            case PROPOSED -> Tone.WAITING;
            case PLANNED, INVITED -> Tone.INFORMATION;
            case HELD -> Tone.GOOD;
            case CANCELLED -> Tone.WRONG;
        };
        return new Badge.Word(tone, state(state));
    }

    public static String state(Meeting.State state) {
        return text("meetings.state." + state);
    }

    /** "Donnerstag, 11. Juni 2026, 16:00 bis 18:30 Uhr", or that there is no date. */
    public static String when(When when) {
        return when == null ? text("meetings.when.none") : text("meetings.when", formats().fullDay(when.day()), clock(when.start()), clock(when.finish()));
    }

    /** "11.06.2026, 16:00", or empty: for lists. */
    public static String briefly(When when) {
        return when == null ? "" : text("meetings.when.brief", formats().day(when.day()), clock(when.start()));
    }

    public static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    public static String place(PlaceData place) {
        return String.join(", ", place.lines());
    }

    public static String kind(SlotData.Kind kind) {
        return text("meetings.slot." + kind);
    }

    /** Its title, or what it is when it has none. */
    public static String title(SlotData slot) {
        return slot.title().isEmpty() ? kind(slot.kind()) : slot.title();
    }

    /** @param speakers names of contacts by their ids */
    public static String speaker(SlotData slot, Map<Long, String> speakers) {
        return slot.contact() == 0 ? slot.speaker() : speakers.getOrDefault(slot.contact(), "");
    }

    /** "2 Stunden 30 Minuten". */
    public static String minutes(int minutes) {
        return text("meetings.minutes", minutes / 60, minutes % 60);
    }

    /** "Am 2. Donnerstag im März, Juni und November", or empty. */
    public static String rhythm(Rhythm rhythm) {
        if (rhythm.months().isEmpty()) {
            return "";
        }
        var weekday = rhythm.weekday().getDisplayName(TextStyle.FULL, Texts.language());
        return text("meetings.rhythm", rhythm.week(), weekday, formats().enumeration(rhythm.ordered().stream().map(MeetingWords::month).toList()));
    }

    public static String month(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, Texts.language());
    }

    public static String capacity(int capacity) {
        return capacity == 0 ? text("meetings.capacity.none") : text("meetings.capacity", capacity);
    }

    /** The whole list of kinds, in the order of a usual agenda. */
    public static List<SlotData.Kind> kinds() {
        return List.of(SlotData.Kind.values());
    }
}
