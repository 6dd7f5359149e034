/** The database of an installation: our own MariaDB or an existing server, its version, its schema and its users. */
package de.reihum.launcher.database;
