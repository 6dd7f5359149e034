/** Notes against a real database. */
package de.reihum.persistence.members.notes;
