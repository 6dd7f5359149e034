/** Mails to those who have answered, and what is due about answers. */
package de.reihum.web.replies.mail;
