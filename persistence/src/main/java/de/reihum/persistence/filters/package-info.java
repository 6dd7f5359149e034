/** Saved filters in the database. */
package de.reihum.persistence.filters;
