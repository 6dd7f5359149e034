/** Calendars for programs. */
package de.reihum.web.api.calendar;
