/** Hosts on the pages of meetings, on "Heute" and in the history of members. */
package de.reihum.web.hosting;
