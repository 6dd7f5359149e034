package de.reihum.members.membership;

/**
 * A list that was brought in says that the member takes part passively. Fired in the transaction that writes the member: participation is judged,
 * not entered, so that what the list says can only stand beside the judgement.
 */
public record SaidPassive(long member) {}
