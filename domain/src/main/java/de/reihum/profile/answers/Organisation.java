package de.reihum.profile.answers;

import de.reihum.shared.Checks;
import java.util.Set;

/**
 * How the network works: questions 12 to 16. Whatever was not answered is empty or {@code null}.
 *
 * @param initiators who beside the coordination may start activities
 * @param coordinators how many there are, when there are several
 * @param hours of coordination in a week, all coordinators together; beyond the questionnaire
 * @param funding unknown when the network has no resources
 */
public record Organisation(LegalForm legalForm, String otherLegalForm, Initiators initiators, Set<Coordination> coordination, Integer coordinators, Integer hours, Set<Resource> resources,
        String otherResources, Funding funding) {

    /** Question 12; the last two are no legal forms of their own. */
    public enum LegalForm { ASSOCIATION, GMBH, GGMBH, GBR, OTHER, FORMAL_AGREEMENT, INFORMAL_AGREEMENT }

    /** Question 13. */
    public enum Initiators { EVERY_PARTNER, SELECTED_PEOPLE, NOBODY_ELSE }

    /** Question 14. */
    public enum Coordination { FULL_TIME, BESIDE_MAIN_JOB, SEVERAL_PEOPLE }

    /** Question 15. */
    public enum Resource { ROOMS, STAFF, TRAVEL, EQUIPMENT, OTHER, NONE }

    public static final Organisation OPEN = new Organisation(null, "", null, Set.of(), null, null, Set.of(), "", Funding.UNKNOWN);
    private static final int MAX_COORDINATORS = 99;
    private static final int MAX_HOURS = 999;

    public Organisation {
        otherLegalForm = Codes.words(legalForm == LegalForm.OTHER, otherLegalForm);
        coordination = Codes.sorted(Coordination.class, coordination);
        coordinators = coordination.contains(Coordination.SEVERAL_PEOPLE) ? coordinators : null;
        resources = Codes.sorted(Resource.class, resources);
        otherResources = Codes.words(resources.contains(Resource.OTHER), otherResources);
        funding = funding == null || resources.contains(Resource.NONE) ? Funding.UNKNOWN : funding;
    }

    public void check(Checks checks) {
        checks.require(otherLegalForm.length() <= Basics.MAX_WORDS, "otherLegalForm", "profile.refusal.tooLong", Basics.MAX_WORDS);
        checks.require(coordinators == null || coordinators > 1 && coordinators <= MAX_COORDINATORS, "coordinators", "profile.refusal.number", 2, MAX_COORDINATORS);
        checks.require(hours == null || hours >= 0 && hours <= MAX_HOURS, "hours", "profile.refusal.number", 0, MAX_HOURS);
        checks.require(Codes.alone(resources, Resource.NONE), "resources", "profile.refusal.alone");
        checks.require(otherResources.length() <= Basics.MAX_WORDS, "otherResources", "profile.refusal.tooLong", Basics.MAX_WORDS);
        funding.check(checks);
    }
}
