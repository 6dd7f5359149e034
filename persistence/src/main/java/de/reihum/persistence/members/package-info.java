/** Members and contacts in the database. */
package de.reihum.persistence.members;
