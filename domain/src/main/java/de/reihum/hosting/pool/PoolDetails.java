package de.reihum.hosting.pool;

import de.reihum.hosting.planning.Evening;
import de.reihum.hosting.rotation.Fairness;
import java.util.List;
import java.util.Map;

/**
 * Everything about a series' pool.
 *
 * @param version of the rules, 0 while the usual ones hold
 * @param entries in the order in which they would be asked
 * @param next the next four meetings
 * @param names of the members in it, by their ids
 * @param willing how many members take guests, but are not in the pool
 */
public record PoolDetails(long series, String seriesName, long version, PoolRules rules, List<EntryRow> entries, List<Evening> next, Map<Long, String> names, Fairness fairness, int willing) {}
