package de.reihum.exchange;

/**
 * A row read into the product's terms.
 *
 * @param draft {@code null} for a row that is decided without looking at what it says
 */
public record ReadRow(int line, MemberDraft draft) {}
