package de.reihum.touches.outreach;

import de.reihum.members.membership.Origin;
import de.reihum.touches.Touch;
import java.time.LocalDate;
import java.util.List;

/**
 * What reaching out achieved from the first to the last day.
 *
 * @param joining who was interested, and who of them became a member
 * @param waking which members were passive, and which of them became active by what they did; a decision of the coordination alone counts as neither
 */
public record WayReport(LocalDate from, LocalDate until, Turn joining, Turn waking) {

    /** @param n how many could turn at some time in the period @param turned how many of them did */
    public record Turn(int n, int turned, List<ByChannel> channels, List<ByOpener> openers) {}

    /** @param n how many were approached this way while they could turn @param turned how many of them did so afterwards */
    public record ByChannel(Touch.Channel channel, int n, int turned) {}

    /** @param by the member's name when a member opened the door, or empty */
    public record ByOpener(Origin.Opener opener, String by, int n, int turned) {}
}
