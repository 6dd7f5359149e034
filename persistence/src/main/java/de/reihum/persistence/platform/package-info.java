/** Exports and closed networks in the database. */
package de.reihum.persistence.platform;
