package de.reihum.fields;

/** @param value as it is stored */
public record FilledField(FieldRow field, String value) {}
