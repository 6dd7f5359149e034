/** Hand-overs of a team in the database. */
package de.reihum.persistence.team;
