/** Mails to those who have answered: a place, the waiting list, an offer. */
package de.reihum.replies.mail;
