package de.reihum.api;

import de.reihum.accounts.Actor;

/** A key that was recognised: which network it opens, and who acts with which permissions. */
public record KnownKey(int network, Actor.Identity identity) {}
