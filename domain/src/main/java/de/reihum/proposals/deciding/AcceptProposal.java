package de.reihum.proposals.deciding;

/**
 * Make something of a proposal.
 *
 * @param version as it was seen
 * @param title of the meeting; the proposal's own when it is empty
 * @param series of the meeting, whose habits it takes over, or 0
 * @param poll the draft in which it can be chosen instead of a meeting of its own, or 0
 * @param word to who proposed it, or empty
 */
public record AcceptProposal(long id, long version, String title, long series, long poll, String word) {}
