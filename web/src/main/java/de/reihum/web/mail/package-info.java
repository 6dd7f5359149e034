/** Sends mails, or keeps them for a developer to look at. */
package de.reihum.web.mail;
