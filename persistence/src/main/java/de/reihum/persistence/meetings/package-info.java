/** Meetings and their series in the database. */
package de.reihum.persistence.meetings;
