/** The page "Heute": what waits for the person who has just signed in. */
package de.reihum.web.start;
