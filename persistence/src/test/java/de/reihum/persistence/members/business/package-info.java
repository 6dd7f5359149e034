/** Places and hosting against a real database. */
package de.reihum.persistence.members.business;
