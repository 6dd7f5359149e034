package de.reihum.replies;

/** What somebody answers to an invitation. */
public enum Wish { YES, MAYBE, NO }
