/** What the members answer to a topic poll, and what all answers together say. */
package de.reihum.ballots;
