/** Hosts and their circles for programs. */
package de.reihum.web.api.hosting;
