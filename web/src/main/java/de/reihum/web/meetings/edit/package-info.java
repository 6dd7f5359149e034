/** The windows in which meetings are written, moved and cancelled. */
package de.reihum.web.meetings.edit;
