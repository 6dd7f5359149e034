/** Mails to those who propose, and how they will read. */
package de.reihum.web.proposals.mail;
