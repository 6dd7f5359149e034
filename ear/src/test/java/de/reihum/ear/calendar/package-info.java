/** The calendar as people and programs see it. */
package de.reihum.ear.calendar;
