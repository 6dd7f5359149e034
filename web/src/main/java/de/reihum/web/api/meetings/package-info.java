/** Meetings and their series for programs. */
package de.reihum.web.api.meetings;
