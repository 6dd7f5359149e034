/** The way out of the network's mails, for whoever gets them. */
package de.reihum.web.links.stop;
