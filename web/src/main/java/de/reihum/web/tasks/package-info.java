/** The team's tasks: page, cards, and the mail on Monday. */
package de.reihum.web.tasks;
