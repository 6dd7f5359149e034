/** What members chose in polls and what no meeting is about yet. */
package de.reihum.meetings.topics;
