/** What counts in a network, and its own fields, for programs. */
package de.reihum.web.api.settings;
