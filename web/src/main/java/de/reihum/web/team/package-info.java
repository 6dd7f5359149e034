/** The team of a network on the screen and in its mails. */
package de.reihum.web.team;
