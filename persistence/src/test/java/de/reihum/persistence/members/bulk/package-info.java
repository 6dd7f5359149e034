/** Changes of many members over the database. */
package de.reihum.persistence.members.bulk;
