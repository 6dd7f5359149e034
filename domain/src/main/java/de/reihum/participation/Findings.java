package de.reihum.participation;

import de.reihum.participation.rules.Finding;
import java.util.List;

/** What all lines of evidence said about a member, kept with the status they led to. */
public record Findings(List<Finding> all) {

    public static final Findings NONE = new Findings(List.of());

    public Findings {
        all = List.copyOf(all);
    }
}
