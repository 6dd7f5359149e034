/** Members that are invited to a meeting although its audience leaves them out, or through another person or way than usual. */
package de.reihum.invitations.extras;
