package de.reihum.hosting.planning;

import java.time.LocalDate;
import java.util.List;

/** Who hosted, and which meetings are to come. */
public interface HostBook {

    /** All meetings with a date and a host that were held or are to be, by day. */
    List<Hosted> hosted();

    /** Those with a date that are not over, from the day on, in order. */
    List<Upcoming> upcoming(LocalDate from);
}
