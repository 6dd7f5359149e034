package de.reihum.invitations.chores;

/** What a person has to do: letters to print, people to call, and those to call on the day before. */
public enum Chore { LETTER, PHONE, EVE }
