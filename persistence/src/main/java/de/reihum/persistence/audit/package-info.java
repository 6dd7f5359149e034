/** Writes what changed, as the last thing a transaction does. */
package de.reihum.persistence.audit;
