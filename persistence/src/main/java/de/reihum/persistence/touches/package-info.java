/** Touches in the database. */
package de.reihum.persistence.touches;
