/** Tasks in the database. */
package de.reihum.persistence.tasks;
