package de.reihum.fields;

/** What a field is about. */
public enum Target { MEMBER, CONTACT }
