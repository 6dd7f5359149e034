package de.reihum.participation;

import java.util.Optional;

/** The acting network's own rules, all that there ever were. */
public interface RuleSets {

    void add(RuleSet rules);

    /** Those that hold; empty while the defaults do. */
    Optional<RuleSet> newest();
}
