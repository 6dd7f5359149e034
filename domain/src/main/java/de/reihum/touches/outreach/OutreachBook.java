package de.reihum.touches.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is known about the acting network's members when one asks whom to call. */
public interface OutreachBook {

    /** Members in use that are not paused and have not left, by name, each with its representative. */
    List<Known> known();

    /** One line for each member that was ever in contact. */
    List<Met> met();

    /** One line for each member to which another member opened the door. */
    List<Opened> opened();

    List<Parking> parked();

    Optional<Parking> parking(long member);

    void add(Parking parking);

    void remove(Parking parking);

    /** @param mailable whether the representative has a mail address and has not refused mails @param phone of the representative, or empty @param tag what the representative is interested in, or one of the member's tags, or empty */
    record Known(long member, String name, boolean prospect, String contact, String phone, boolean mailable, String tag) {}

    /** @param times on how many days there was contact */
    record Met(long member, long times, LocalDate first, LocalDate last) {}

    /** @param by the name of the member that opened the door */
    record Opened(long member, long opener, String by) {}
}
