package de.reihum.login;

import de.reihum.accounts.Actor;

/**
 * What a confirmed session may do.
 *
 * @param network the network entered, 0 for none
 */
public record Standing(Actor.Identity identity, int network) {}
