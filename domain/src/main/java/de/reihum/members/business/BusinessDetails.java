package de.reihum.members.business;

import java.util.List;

/** What is known about a member's places and about it as a host. @param version of the member; what a change must bring along */
public record BusinessDetails(long member, long version, HostingData hosting, List<SiteRow> sites) {

    /** A further place. */
    public record SiteRow(long id, SiteData data) {}
}
