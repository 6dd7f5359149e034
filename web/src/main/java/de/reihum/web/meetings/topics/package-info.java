/** What members chose in polls, brought into meetings. */
package de.reihum.web.meetings.topics;
