/** Meetings of a network: what they are about, when and where they are, and how far they have come. */
package de.reihum.meetings;
