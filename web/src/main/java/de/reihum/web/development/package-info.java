/** Pages for a developer's machine only: the mails that were not sent, and the clock. */
package de.reihum.web.development;
