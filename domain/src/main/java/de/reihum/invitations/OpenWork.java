package de.reihum.invitations;

/** What of a meeting's invitations still has to be done by a person. */
public record OpenWork(long meeting, String title, long letters, long calls) {}
