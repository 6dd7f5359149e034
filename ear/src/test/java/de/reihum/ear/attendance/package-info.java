/** A meeting's day and what comes after it, in the browser. */
package de.reihum.ear.attendance;
