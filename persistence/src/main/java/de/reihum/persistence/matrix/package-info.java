/** Members as the contact matrix sees them, in the database. */
package de.reihum.persistence.matrix;
