package de.reihum.exchange;

/** What one run of the check has seen so far of the file; belongs to that run alone. */
public final class ListCheck {

    final Candidates candidates = new Candidates();
}
