package de.reihum.profile.typology;

/**
 * Where a network stands in one pair.
 *
 * @param pole {@code null} when the answers do not tell yet
 * @param reason the name of the rule that decided, for its words
 */
public record Placement(Pair pair, Pole pole, Reason reason) {

    /** Why; one for each rule. */
    public enum Reason {
        FREE_FOR_ALL(Pair.GOOD, Pole.PUBLIC_GOOD), OUTSIDERS_PAY(Pair.GOOD, Pole.PRIVATE_GOOD), PARTNERS_ONLY(Pair.GOOD, Pole.PRIVATE_GOOD), PARTNERS_PAY(Pair.GOOD, Pole.PRIVATE_GOOD),
        OFFERS_OPEN(Pair.GOOD, null), PARTNERS_UNSAID(Pair.GOOD, null),
        NEW_SERVICES(Pair.SEARCH, Pole.EXPLORATIVE), NEW_COOPERATION(Pair.SEARCH, Pole.EXPLORATIVE),
        BETTER_SERVICES(Pair.SEARCH, Pole.EXPLOITATIVE), SYNERGIES(Pair.SEARCH, Pole.EXPLOITATIVE), GOAL_OPEN(Pair.SEARCH, null), GOAL_OF_ITS_OWN(Pair.SEARCH, null),
        NO_CONDITIONS(Pair.ENTRY, Pole.OPEN), JUST_COMING(Pair.ENTRY, Pole.OPEN), FEES(Pair.ENTRY, Pole.CLOSED), OWN_INPUT(Pair.ENTRY, Pole.CLOSED),
        FEES_AND_INPUT(Pair.ENTRY, Pole.CLOSED), OTHER_CONDITION(Pair.ENTRY, Pole.CLOSED), CONDITIONS_OPEN(Pair.ENTRY, null),
        WORD_OF_MOUTH(Pair.FORM, Pole.INFORMAL), OWN_LEGAL_FORM(Pair.FORM, Pole.FORMAL), AGREEMENT(Pair.FORM, Pole.FORMAL), FORM_OPEN(Pair.FORM, null),
        EVERY_PARTNER(Pair.LEAD, Pole.NOT_CENTRALISED), SELECTED_PEOPLE(Pair.LEAD, Pole.NOT_CENTRALISED), COORDINATION_ONLY(Pair.LEAD, Pole.CENTRALISED), INITIATORS_OPEN(Pair.LEAD, null);

        private final Pair pair;
        private final Pole pole;

        Reason(Pair pair, Pole pole) {
            this.pair = pair;
            this.pole = pole;
        }

        Placement placement() {
            return new Placement(pair, pole, this);
        }
    }

    public boolean decided() {
        return pole != null;
    }
}
