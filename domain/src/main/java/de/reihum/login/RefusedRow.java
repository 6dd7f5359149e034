package de.reihum.login;

import java.time.Instant;

/**
 * One refused sign-in, for reading.
 *
 * @param name of the account's owner; empty when it was meant for no account
 * @param source the network address it came from; empty where it is nobody's business
 */
public record RefusedRow(Instant at, RefusedSignIn.Reason reason, String name, String source) {}
