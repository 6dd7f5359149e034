/** Invitations on paper: letters for envelopes with a window (DIN 5008, form B). */
package de.reihum.web.invitations.letter;
