/** Places and hosting of members, in the database. */
package de.reihum.persistence.members.business;
