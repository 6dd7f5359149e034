/** The institutions that take part in a network, and the people to talk to there. */
package de.reihum.members;
