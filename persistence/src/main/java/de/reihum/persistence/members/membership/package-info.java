/** Memberships and where they came from, in the database. */
package de.reihum.persistence.members.membership;
