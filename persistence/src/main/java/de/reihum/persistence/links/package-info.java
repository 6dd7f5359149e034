/** Personal links in the database. */
package de.reihum.persistence.links;
