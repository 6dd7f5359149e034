/** The year's meetings for the team, as feeds and files for other calendars, and as a page for everybody. */
package de.reihum.web.calendar;
