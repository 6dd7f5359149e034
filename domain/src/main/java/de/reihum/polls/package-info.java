/** Topic polls: the members choose what the next meeting is about. */
package de.reihum.polls;
