/** Mails to those who propose: the link, and the coordination's word. */
package de.reihum.proposals.mail;
