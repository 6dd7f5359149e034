/** What may be twice, grouped by the database. */
package de.reihum.persistence.duplicates;
