/** Pools of hosts and requests to them in the database. */
package de.reihum.persistence.hosting;
