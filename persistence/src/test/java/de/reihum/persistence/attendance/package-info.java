/** Presence and reports over a real database. */
package de.reihum.persistence.attendance;
