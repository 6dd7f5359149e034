/** Changes that were made for many members at once, in the database. */
package de.reihum.persistence.members.bulk;
