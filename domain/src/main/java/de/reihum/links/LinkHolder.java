package de.reihum.links;

/**
 * Who has come in by a link, and what for.
 *
 * @param id of the link
 * @param network the network's name
 * @param subject the id of what it opens
 * @param contact whose it is
 */
public record LinkHolder(long id, String network, String purpose, long subject, long contact) {}
