package de.reihum.fields;

/**
 * One possibility of a choice. Never goes away: what was chosen once stays readable.
 *
 * @param number within its field, from 1; values name it
 */
public record FieldOption(int number, String name, boolean retired) {}
