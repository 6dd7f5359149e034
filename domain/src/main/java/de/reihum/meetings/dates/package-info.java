/** When a meeting is, and when it was to be before. */
package de.reihum.meetings.dates;
