package de.reihum.profile.typology;

import static de.reihum.profile.typology.Placement.Reason.*;

import de.reihum.profile.answers.Access;
import de.reihum.profile.answers.Access.Condition;
import de.reihum.profile.answers.Access.Offer;
import de.reihum.profile.answers.Organisation;
import de.reihum.profile.answers.ProfileData;
import de.reihum.profile.answers.Purpose;
import de.reihum.profile.typology.Placement.Reason;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The type of a network by the rules of the study's section 3.1 (Fig. 9). */
public final class Typology {

    private static final Set<Condition> FEE_KINDS = EnumSet.of(Condition.ADMISSION_FEE, Condition.REGULAR_FEE, Condition.CASE_FEE);

    private Typology() {}

    /** One placement for each pair, in the order of the figure. */
    public static List<Placement> of(ProfileData data) {
        return Stream.of(good(data.access().offers()), search(data.purpose().goal()), entry(data.access()), form(data.organisation().legalForm()), lead(data.organisation().initiators()))
                .map(Reason::placement).toList();
    }

    /** A public good is free for partners and for everybody else. */
    private static Reason good(Set<Offer> offers) {
        if (offers.isEmpty()) {
            return OFFERS_OPEN;
        }
        if (offers.contains(Offer.OUTSIDERS_FREE)) {
            return offers.contains(Offer.PARTNERS_FREE) ? FREE_FOR_ALL : offers.contains(Offer.PARTNERS_PAID) ? PARTNERS_PAY : PARTNERS_UNSAID;
        }
        return offers.contains(Offer.OUTSIDERS_PAID) ? OUTSIDERS_PAY : PARTNERS_ONLY;
    }

    /** Who looks for something new explores; who makes more of what is there exploits. */
    private static Reason search(Purpose.Goal goal) {
        return goal == null ? GOAL_OPEN : switch (goal) {
            case NEW_SERVICES -> NEW_SERVICES;
            case NEW_COOPERATION -> NEW_COOPERATION;
            case BETTER_SERVICES -> BETTER_SERVICES;
            case SYNERGIES -> SYNERGIES;
            case OTHER -> GOAL_OF_ITS_OWN;
        };
    }

    /** Footnote 8: open networks demand nothing, or no more than coming now and then without a contribution of one's own. */
    private static Reason entry(Access access) {
        var demanded = access.conditions();
        boolean fees = demanded.stream().anyMatch(FEE_KINDS::contains);
        boolean input = demanded.contains(Condition.MEETINGS_WITH_INPUT);
        return demanded.isEmpty() ? CONDITIONS_OPEN : fees && input ? FEES_AND_INPUT : fees ? FEES : input ? OWN_INPUT
                : demanded.contains(Condition.OTHER) ? OTHER_CONDITION : demanded.contains(Condition.NONE) ? NO_CONDITIONS : JUST_COMING;
    }

    /** A legal form of its own, or any other formal agreement, makes a network formal. */
    private static Reason form(Organisation.LegalForm form) {
        return form == null ? FORM_OPEN : switch (form) {
            case INFORMAL_AGREEMENT -> WORD_OF_MOUTH;
            case FORMAL_AGREEMENT -> AGREEMENT;
            default -> OWN_LEGAL_FORM;
        };
    }

    /** Centralised means that the coordination alone may start activities; the study does not place selected people, who are more than it alone. */
    private static Reason lead(Organisation.Initiators initiators) {
        return initiators == null ? INITIATORS_OPEN : switch (initiators) {
            case EVERY_PARTNER -> EVERY_PARTNER;
            case SELECTED_PEOPLE -> SELECTED_PEOPLE;
            case NOBODY_ELSE -> COORDINATION_ONLY;
        };
    }
}
