/** Mails to companies that are asked to host, and what follows when nobody answers. */
package de.reihum.web.hosting.mail;
