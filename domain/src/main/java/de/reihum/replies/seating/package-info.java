/** Who has a place when there are not enough: the waiting list, strictly in the order in which people came. */
package de.reihum.replies.seating;
