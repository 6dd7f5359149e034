/** Presence, reports, pictures and feedback in the database. */
package de.reihum.persistence.attendance;
