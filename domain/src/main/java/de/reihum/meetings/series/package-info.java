/** Meetings that come again and again: what they have in common, and in which rhythm they come. */
package de.reihum.meetings.series;
