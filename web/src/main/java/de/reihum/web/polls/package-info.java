/** Topic polls for the coordination: the list, one poll's page, its results. */
package de.reihum.web.polls;
