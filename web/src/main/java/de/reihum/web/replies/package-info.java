/** Answers to invitations: the list for the team, the page and the mails for those who were invited. */
package de.reihum.web.replies;
