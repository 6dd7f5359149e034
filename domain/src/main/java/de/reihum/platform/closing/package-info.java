/** The end of a network: it is closed, waits, can come back, and is forgotten. */
package de.reihum.platform.closing;
