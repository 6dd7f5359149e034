package de.reihum.calendar;

import java.util.List;

/** Meetings that leave the house together. @param name of the network or the series @param language the network's one */
public record CalendarSheet(String name, String language, List<CalendarEntry> entries) {

    public CalendarSheet {
        entries = List.copyOf(entries);
    }
}
