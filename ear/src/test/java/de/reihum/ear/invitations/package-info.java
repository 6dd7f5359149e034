/** Inviting to a meeting, as the coordinator sees it. */
package de.reihum.ear.invitations;
