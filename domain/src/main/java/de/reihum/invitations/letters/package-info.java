/** Invitations on paper: files with many letters, kept until they were printed. */
package de.reihum.invitations.letters;
