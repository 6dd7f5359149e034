/** Whom at a member an invitation goes to, by which way, and why it cannot. */
package de.reihum.invitations.audience;
