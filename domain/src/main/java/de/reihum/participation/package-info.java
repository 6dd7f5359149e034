/** How far members take part: what the evidence of a year says, why, and who decided otherwise. */
package de.reihum.participation;
