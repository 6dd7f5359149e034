package de.reihum.web.api.hosting;

import de.reihum.hosting.pool.PoolRules;

/**
 * What a series wants of its hosts.
 *
 * @param version as it was read, 0 while the usual rules hold; may instead stand in If-Match
 */
public record RulesChange(Long version, PoolRules rules) {}
