package de.reihum.team.handover;

import de.reihum.accounts.leaving.LooseEnd;
import java.util.List;

/**
 * One point of the checklist.
 *
 * @param kind as texts call it
 * @param givable whether one click gives all that is left to the successor
 */
public record Point(String kind, boolean settled, boolean givable, List<LooseEnd> left) {

    /** Where things are, in her own words. */
    public static final String NOTES = "notes";
}
