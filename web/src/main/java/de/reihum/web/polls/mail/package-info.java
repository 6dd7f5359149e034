/** The mails of a topic poll, written at the moment they are sent, and its end. */
package de.reihum.web.polls.mail;
