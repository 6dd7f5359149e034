/** Who is invited to a meeting, by mail, by letter or by phone, and what became of it. */
package de.reihum.invitations;
