/** Proposals of members in the database. */
package de.reihum.persistence.proposals;
