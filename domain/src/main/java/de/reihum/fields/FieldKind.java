package de.reihum.fields;

/** What a field may hold. CHOICE may be several of the options. */
public enum FieldKind { TEXT, NUMBER, DATE, CHOICE, YES_NO }
