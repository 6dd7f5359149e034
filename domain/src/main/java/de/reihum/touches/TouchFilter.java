package de.reihum.touches;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which touches are wanted. Empty parts do not restrict.
 *
 * @param text words that must all occur in names, line or text, in any spelling
 * @param member 0 for any
 * @param contact 0 for any
 * @param from first day, or {@code null}
 * @param until last day, or {@code null}
 * @param archived whether the archived ones are wanted instead of those that count
 */
public record TouchFilter(String text, Set<Touch.Channel> channels, Set<Touch.Edge> edges, long member, long contact, LocalDate from, LocalDate until, boolean archived) {

    public TouchFilter {
        text = text == null ? "" : text.strip();
        channels = channels == null ? Set.of() : Set.copyOf(channels);
        edges = edges == null ? Set.of() : Set.copyOf(edges);
    }

    public static TouchFilter everything() {
        return new TouchFilter("", Set.of(), Set.of(), 0, 0, null, null, false);
    }

    public static TouchFilter ofMember(long member) {
        return everything().withMember(member);
    }

    public static TouchFilter ofContact(long contact) {
        return new TouchFilter("", Set.of(), Set.of(), 0, contact, null, null, false);
    }

    public TouchFilter withText(String wanted) {
        return new TouchFilter(wanted, channels, edges, member, contact, from, until, archived);
    }

    public TouchFilter withChannels(Set<Touch.Channel> wanted) {
        return new TouchFilter(text, wanted, edges, member, contact, from, until, archived);
    }

    public TouchFilter withEdges(Set<Touch.Edge> wanted) {
        return new TouchFilter(text, channels, wanted, member, contact, from, until, archived);
    }

    public TouchFilter withMember(long wanted) {
        return new TouchFilter(text, channels, edges, wanted, contact, from, until, archived);
    }

    public TouchFilter withPeriod(LocalDate first, LocalDate last) {
        return new TouchFilter(text, channels, edges, member, contact, first, last, archived);
    }

    public TouchFilter withArchived(boolean wanted) {
        return new TouchFilter(text, channels, edges, member, contact, from, until, wanted);
    }
}
