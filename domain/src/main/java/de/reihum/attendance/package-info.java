/** Who came to a meeting, what was said and decided there, and what follows from it. */
package de.reihum.attendance;
