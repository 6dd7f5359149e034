/** What a demonstration tells about invitations that went out long ago. */
package de.reihum.invitations.told;
