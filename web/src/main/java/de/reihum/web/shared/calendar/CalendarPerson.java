package de.reihum.web.shared.calendar;

/** Who asks or is asked. */
public record CalendarPerson(String name, String email) {}
