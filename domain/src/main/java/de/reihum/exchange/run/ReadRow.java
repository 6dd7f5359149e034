package de.reihum.exchange.run;

import de.reihum.exchange.judgement.MemberDraft;

/**
 * A row read into the product's terms.
 *
 * @param draft {@code null} for a row that is decided without looking at what it says
 */
public record ReadRow(int line, MemberDraft draft) {}
