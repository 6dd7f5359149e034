/** Starts Reihum on one machine: database, migration, application server, application; and stops all of it again. */
package de.reihum.launcher;
