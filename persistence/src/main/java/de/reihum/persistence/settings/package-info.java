/** Settings and logos in the database. */
package de.reihum.persistence.settings;
