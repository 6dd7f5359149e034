package de.reihum.meetings.advice;

import java.time.LocalTime;
import java.util.List;

/** What the network's own meetings say about when people come. Collected by CDI. */
public interface StartExperience {

    /** Each meeting at which presence was confirmed, in any order. */
    List<Seen> meetings();

    /**
     * How one meeting was attended.
     *
     * @param share of those invited who came, from 0 to 1
     */
    record Seen(LocalTime start, double share) {}
}
