/** The network's meetings in a year, in other programs' calendars, and on its public page. */
package de.reihum.calendar;
