/** What members gave and how far they take part, in the database. */
package de.reihum.persistence.participation;
