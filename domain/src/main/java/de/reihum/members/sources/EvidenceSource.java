package de.reihum.members.sources;

import java.time.LocalDate;
import java.util.List;

/** A feature's knowledge of how members take part. Collected by CDI; asked inside the acting network, for all its members at once. */
public interface EvidenceSource {

    /** In any order. @param until the last day, included */
    List<Evidence> evidence(LocalDate from, LocalDate until);
}
