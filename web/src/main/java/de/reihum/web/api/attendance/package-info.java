/** Presence at meetings and their reports for programs. */
package de.reihum.web.api.attendance;
