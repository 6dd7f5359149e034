/** What the invited answer, who has a place at a meeting, and who waits for one. */
package de.reihum.replies;
