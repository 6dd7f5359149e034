package de.reihum.touches.introductions;

/** What the outbox has to do about an introduction. All but END are mails to one side. */
public enum Errand { ASK, REMIND, MEET, TALKED, END }
