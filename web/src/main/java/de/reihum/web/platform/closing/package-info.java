/** Closing a network on the screen and by due work. */
package de.reihum.web.platform.closing;
