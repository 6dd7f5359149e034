/** Addresses of calendars in the database. */
package de.reihum.persistence.calendar;
