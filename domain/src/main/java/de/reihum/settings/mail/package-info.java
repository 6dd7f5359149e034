/** A network's own mail server, beside the installation's. */
package de.reihum.settings.mail;
