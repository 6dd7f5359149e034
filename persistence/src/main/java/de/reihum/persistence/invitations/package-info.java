/** Invitations to meetings in the database. */
package de.reihum.persistence.invitations;
