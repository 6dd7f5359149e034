/** Members and contacts over the real database. */
package de.reihum.persistence.members;
