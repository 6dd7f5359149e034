/** A network's own fields and their values in the database. */
package de.reihum.persistence.fields;
