/** Meetings for the calendars of other programs (iCalendar). */
package de.reihum.web.shared.calendar;
