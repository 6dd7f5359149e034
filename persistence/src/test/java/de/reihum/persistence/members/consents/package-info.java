/** Consents against a real database. */
package de.reihum.persistence.members.consents;
