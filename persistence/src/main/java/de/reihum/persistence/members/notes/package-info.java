/** Notes about members and their people, in the database. */
package de.reihum.persistence.members.notes;
