package de.reihum.web.api.proposals;

/**
 * What becomes of a proposal.
 *
 * @param title of the meeting; the proposal's own when it is empty
 * @param series of the meeting, or 0
 * @param poll the draft in which it can be chosen instead of a meeting of its own, or 0
 * @param word to who proposed it, or empty
 */
public record Acceptance(Long version, String title, long series, long poll, String word) {}
