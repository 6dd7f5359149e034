package de.reihum.exchange.run;

import de.reihum.exchange.judgement.Candidates;

/** What one run of the check has seen so far of the file; belongs to that run alone. */
public final class ListCheck {

    final Candidates candidates = new Candidates();
}
