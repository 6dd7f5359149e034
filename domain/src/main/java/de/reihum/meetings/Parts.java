package de.reihum.meetings;

import de.reihum.meetings.series.Series;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The records that a meeting's data name.
 *
 * @param series {@code null} for none
 * @param host {@code null} for none
 * @param speakers by their ids
 */
public record Parts(Series series, Member host, Map<Long, Contact> speakers, LongSupplier ids) {}
