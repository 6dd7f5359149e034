package de.reihum.attendance.closing;

import de.reihum.meetings.Meeting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The reports of the acting network's meetings. */
public interface Closings {

    void add(Closing closing);

    Optional<Closing> of(long meeting);

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<Closing> lock(long meeting);

    boolean confirmed(long meeting);

    /** With their meetings, by day. @param until included */
    List<Closing> confirmed(LocalDate from, LocalDate until);

    /** How those who were invited came, one entry for each meeting with a confirmed report to which anybody was invited. @param until included */
    List<Attended> attended(LocalDate from, LocalDate until);

    /** Meetings on these days that are neither drafts nor cancelled and have no confirmed report, the oldest first. @param until included */
    List<Meeting> unclosed(LocalDate from, LocalDate until);

    List<Gift> giftsOf(long member);

    /** What a member looks after. */
    List<Resolution> resolutionsOf(long member);

    /** What somebody looks after. */
    List<Resolution> resolutionsBy(long contact);
}
