/** Answers to invitations in the database. */
package de.reihum.persistence.replies;
