/** The network's profile in the database. */
package de.reihum.persistence.profile;
