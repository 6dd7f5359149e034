/** Pages and windows for writing down contacts and looking back at them. */
package de.reihum.web.touches;
