package de.reihum.hosting.pool;

import de.reihum.members.business.HostingData;
import java.time.LocalDate;

/**
 * A company of a pool as a list needs it.
 *
 * @param number in the order in which the companies would be asked, from 1
 * @param member its id
 * @param present whether it is an active member
 * @param hostings how often it hosted, in whichever series
 * @param last when it hosted last, {@code null} when it never has
 * @param next when it will, {@code null} when that is not agreed
 * @param asked the day of a meeting for which its answer is awaited, or {@code null}
 */
public record EntryRow(long id, long version, int number, long member, String memberName, String town, boolean present, EntryData data, HostingData hosting, int hostings, LocalDate last,
        LocalDate next, LocalDate asked) {}
