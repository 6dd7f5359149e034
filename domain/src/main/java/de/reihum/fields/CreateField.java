package de.reihum.fields;

/** A new question. */
public record CreateField(Target target, FieldKind kind, FieldData data) {}
