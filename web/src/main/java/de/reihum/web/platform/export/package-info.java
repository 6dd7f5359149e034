/** Writes everything a network has into one file, and hands it over. */
package de.reihum.web.platform.export;
