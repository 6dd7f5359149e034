package de.reihum.touches.outreach;

import de.reihum.members.membership.Origin;
import de.reihum.touches.Touch;
import java.util.List;

/**
 * Which ways turned interested institutions into members.
 *
 * @param interested how many were interested at some time in the period
 * @param joined how many of them became members in it
 */
public record WayReport(long interested, long joined, List<ByChannel> channels, List<ByOpener> openers) {

    /** @param n interested institutions that were approached this way @param joined how many of them became members afterwards */
    public record ByChannel(Touch.Channel channel, long n, long joined) {}

    /** @param by the member's name when a member opened the door, or empty */
    public record ByOpener(Origin.Opener opener, String by, long n, long joined) {}
}
