/** Inviting members to a meeting, and what became of it. */
package de.reihum.web.invitations;
