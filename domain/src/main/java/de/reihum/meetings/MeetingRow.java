package de.reihum.meetings;

import de.reihum.meetings.dates.Schedule;
import de.reihum.meetings.dates.When;
import de.reihum.meetings.series.Series;
import java.time.LocalDate;

/**
 * One meeting as a list needs it.
 *
 * @param series its id, or 0
 * @param colour the series' one; {@code null} when it stands alone
 * @param when {@code null} while there is no date
 * @param host the member's id, or 0
 */
public record MeetingRow(long id, long version, String title, String topic, Meeting.State state, long series, String seriesName, Series.Colour colour, When when, long host, String hostName,
        String place, String town, int capacity) {

    /** As it is read from the database. */
    public MeetingRow(Long id, Long version, String title, String topic, Meeting.State state, Long series, String seriesName, Series.Colour colour, LocalDate day, Integer start, Integer minutes,
            Long host, String hostName, String place, String town, Integer capacity) {
        this(id.longValue(), version.longValue(), title, topic, state, series == null ? 0 : series, seriesName == null ? "" : seriesName, colour,
                day == null ? null : Schedule.of(day, start, minutes), host == null ? 0 : host, hostName == null ? "" : hostName, place, town, capacity);
    }
}
