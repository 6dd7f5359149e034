/** Consents in the database. */
package de.reihum.persistence.members.consents;
