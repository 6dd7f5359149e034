/** Polls, their options and whom they asked, in the database. */
package de.reihum.persistence.polls;
