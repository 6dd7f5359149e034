/** Logged contacts for programs. */
package de.reihum.web.api.touches;
