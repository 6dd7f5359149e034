package de.reihum.polls;

import de.reihum.members.Recipient;
import java.util.List;

/** Who would get a mail, and who cannot get one and why; both by the members' names. */
public record AudiencePreview(List<Recipient> reached, List<Recipient> missed) {

    static AudiencePreview of(List<Recipient> all) {
        return new AudiencePreview(all.stream().filter(Recipient::reachable).toList(), all.stream().filter(one -> !one.reachable()).toList());
    }
}
