package de.reihum.profile.answers;

import de.reihum.shared.Checks;
import java.util.Set;

/** Who may use what the network offers (question 21), and on what terms companies join (question 37). Whatever was not answered is empty. */
public record Access(Set<Offer> offers, Set<Condition> conditions, String otherConditions) {

    /** Question 21: whom the offers are for, and whether they mostly cost something. */
    public enum Offer { PARTNERS_FREE, PARTNERS_PAID, OUTSIDERS_FREE, OUTSIDERS_PAID }

    /** Question 37. */
    public enum Condition { ADMISSION_FEE, REGULAR_FEE, CASE_FEE, MEETINGS_WITH_INPUT, MEETINGS_WITHOUT_INPUT, OTHER, NONE }

    public static final Access OPEN = new Access(Set.of(), Set.of(), "");

    public Access {
        offers = Codes.sorted(Offer.class, offers);
        conditions = Codes.sorted(Condition.class, conditions);
        otherConditions = Codes.words(conditions.contains(Condition.OTHER), otherConditions);
    }

    public void check(Checks checks) {
        checks.require(Codes.alone(conditions, Condition.NONE), "conditions", "profile.refusal.alone");
        checks.require(otherConditions.length() <= Basics.MAX_WORDS, "otherConditions", "profile.refusal.tooLong", Basics.MAX_WORDS);
    }
}
