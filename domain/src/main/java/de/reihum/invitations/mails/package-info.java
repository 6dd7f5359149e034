/** What mails and letters about a meeting say, gathered at the moment they go out. */
package de.reihum.invitations.mails;
