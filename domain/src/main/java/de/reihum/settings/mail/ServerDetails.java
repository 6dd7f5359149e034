package de.reihum.settings.mail;

/**
 * A network's mail server as it is used.
 *
 * @param sealedPassword opened by the web alone
 * @param resting whether it has failed so often that mails go through the installation's server
 * @param problem what the last failure said
 */
public record ServerDetails(ServerData data, String sealedPassword, boolean resting, int failures, String problem) {}
