package de.reihum.meetings.series;

import de.reihum.meetings.advice.Warning;
import de.reihum.meetings.dates.When;
import java.util.List;

/**
 * A date that a series' rhythm leads to.
 *
 * @param taken whether the series has a meeting in that month already
 * @param warnings what speaks against it
 */
public record PlannedDate(When when, boolean taken, List<Warning> warnings) {}
