/** The pages about members and the people to talk to there. */
package de.reihum.web.members;
