package de.reihum.members.business;

import java.util.List;

/** What is known about a member as a host, and its further places by name. */
public record Premises(HostingData hosting, List<SiteData> sites) {

    public static final Premises UNKNOWN = new Premises(HostingData.UNKNOWN, List.of());

    public Premises {
        hosting = hosting == null ? HostingData.UNKNOWN : hosting;
        sites = sites == null ? List.of() : List.copyOf(sites);
    }
}
