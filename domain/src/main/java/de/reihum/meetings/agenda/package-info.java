/** What happens in a meeting, one thing after the other. */
package de.reihum.meetings.agenda;
