package de.reihum.settings;

/** Which answers to an invitation hold a place: yes alone, or perhaps as well. */
public enum Seats { YES, YES_AND_MAYBE }
