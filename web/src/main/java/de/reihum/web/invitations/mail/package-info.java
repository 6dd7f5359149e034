/** Mails about a meeting: invitation, reminder, news, cancellation, and the last word on the day before. */
package de.reihum.web.invitations.mail;
