/** Answers to polls in the database. */
package de.reihum.persistence.ballots;
