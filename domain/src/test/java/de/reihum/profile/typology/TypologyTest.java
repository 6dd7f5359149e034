package de.reihum.profile.typology;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.profile.ProfileFixtures;
import de.reihum.profile.answers.Access.Condition;
import de.reihum.profile.answers.Access.Offer;
import de.reihum.profile.answers.Access;
import de.reihum.profile.answers.Organisation.Initiators;
import de.reihum.profile.answers.Organisation.LegalForm;
import de.reihum.profile.answers.Organisation;
import de.reihum.profile.answers.ProfileData;
import de.reihum.profile.answers.Purpose.Goal;
import de.reihum.profile.answers.Purpose;
import de.reihum.profile.typology.Placement.Reason;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TypologyTest {

    private static final ProfileData OPEN = ProfileData.of("A");

    private static Placement place(Pair pair, ProfileData data) {
        return Typology.of(data).get(pair.ordinal());
    }

    private static Placement offers(Offer... offers) {
        return place(Pair.GOOD, OPEN.with(new Access(Set.of(offers), null, "")));
    }

    private static Placement conditions(Condition... conditions) {
        return place(Pair.ENTRY, OPEN.with(new Access(null, Set.of(conditions), "")));
    }

    private static Placement goal(Goal goal) {
        return place(Pair.SEARCH, OPEN.with(new Purpose(goal, "", null, "", null, "", null, "")));
    }

    private static Placement form(LegalForm form) {
        return place(Pair.FORM, OPEN.with(new Organisation(form, "", null, null, null, null, null, "", null)));
    }

    private static Placement lead(Initiators initiators) {
        return place(Pair.LEAD, OPEN.with(new Organisation(null, "", initiators, null, null, null, null, "", null)));
    }

    @Test
    void a_public_good_is_free_for_partners_and_for_everybody_else() {
        assertThat(offers(Offer.PARTNERS_FREE, Offer.OUTSIDERS_FREE).pole()).isEqualTo(Pole.PUBLIC_GOOD);
        assertThat(offers(Offer.PARTNERS_FREE, Offer.OUTSIDERS_FREE, Offer.OUTSIDERS_PAID).pole()).isEqualTo(Pole.PUBLIC_GOOD);
    }

    @Test
    void whatever_somebody_pays_for_or_stays_among_partners_is_a_private_good() {
        assertThat(offers(Offer.PARTNERS_FREE).reason()).isEqualTo(Reason.PARTNERS_ONLY);
        assertThat(offers(Offer.PARTNERS_FREE, Offer.OUTSIDERS_PAID).reason()).isEqualTo(Reason.OUTSIDERS_PAY);
        assertThat(offers(Offer.PARTNERS_PAID, Offer.OUTSIDERS_FREE).reason()).isEqualTo(Reason.PARTNERS_PAY);
        assertThat(List.of(offers(Offer.PARTNERS_FREE).pole(), offers(Offer.PARTNERS_PAID).pole(), offers(Offer.OUTSIDERS_PAID).pole())).containsOnly(Pole.PRIVATE_GOOD);
    }

    @Test
    void an_offer_of_which_only_outsiders_are_named_says_too_little() {
        assertThat(offers(Offer.OUTSIDERS_FREE)).isEqualTo(new Placement(Pair.GOOD, null, Reason.PARTNERS_UNSAID));
    }

    @Test
    void looking_for_something_new_is_explorative_and_making_more_of_what_is_there_exploitative() {
        assertThat(goal(Goal.NEW_SERVICES).pole()).isEqualTo(Pole.EXPLORATIVE);
        assertThat(goal(Goal.NEW_COOPERATION).pole()).isEqualTo(Pole.EXPLORATIVE);
        assertThat(goal(Goal.BETTER_SERVICES).pole()).isEqualTo(Pole.EXPLOITATIVE);
        assertThat(goal(Goal.SYNERGIES).pole()).isEqualTo(Pole.EXPLOITATIVE);
    }

    @Test
    void a_goal_in_own_words_belongs_to_neither() {
        assertThat(goal(Goal.OTHER).decided()).isFalse();
    }

    @Test
    void open_networks_demand_nothing_or_no_more_than_coming_now_and_then() {
        assertThat(conditions(Condition.NONE).pole()).isEqualTo(Pole.OPEN);
        assertThat(conditions(Condition.MEETINGS_WITHOUT_INPUT).pole()).isEqualTo(Pole.OPEN);
    }

    @Test
    void fees_own_input_and_other_conditions_close_a_network() {
        assertThat(conditions(Condition.ADMISSION_FEE).reason()).isEqualTo(Reason.FEES);
        assertThat(conditions(Condition.CASE_FEE, Condition.MEETINGS_WITHOUT_INPUT).reason()).isEqualTo(Reason.FEES);
        assertThat(conditions(Condition.MEETINGS_WITH_INPUT).reason()).isEqualTo(Reason.OWN_INPUT);
        assertThat(conditions(Condition.REGULAR_FEE, Condition.MEETINGS_WITH_INPUT).reason()).isEqualTo(Reason.FEES_AND_INPUT);
        assertThat(conditions(Condition.OTHER, Condition.MEETINGS_WITHOUT_INPUT).reason()).isEqualTo(Reason.OTHER_CONDITION);
        assertThat(conditions(Condition.REGULAR_FEE).pole()).isEqualTo(Pole.CLOSED);
    }

    @Test
    void a_legal_form_or_a_written_agreement_is_formal() {
        assertThat(form(LegalForm.GGMBH).pole()).isEqualTo(Pole.FORMAL);
        assertThat(form(LegalForm.OTHER).pole()).isEqualTo(Pole.FORMAL);
        assertThat(form(LegalForm.FORMAL_AGREEMENT).pole()).isEqualTo(Pole.FORMAL);
        assertThat(form(LegalForm.INFORMAL_AGREEMENT).pole()).isEqualTo(Pole.INFORMAL);
    }

    @Test
    void a_network_is_centralised_when_the_coordination_alone_starts_things() {
        assertThat(lead(Initiators.NOBODY_ELSE).pole()).isEqualTo(Pole.CENTRALISED);
        assertThat(lead(Initiators.SELECTED_PEOPLE).pole()).isEqualTo(Pole.NOT_CENTRALISED);
        assertThat(lead(Initiators.EVERY_PARTNER).pole()).isEqualTo(Pole.NOT_CENTRALISED);
    }

    @Test
    void an_open_question_leaves_its_pair_open() {
        assertThat(Typology.of(OPEN)).hasSize(5).noneMatch(Placement::decided);
        assertThat(Typology.of(ProfileFixtures.full())).allMatch(Placement::decided).extracting(Placement::pole)
                .containsExactly(Pole.PUBLIC_GOOD, Pole.EXPLOITATIVE, Pole.CLOSED, Pole.FORMAL, Pole.NOT_CENTRALISED);
    }

    @Test
    void the_studys_shares_are_those_of_its_figure() {
        assertThat(Stream.of(Pair.values()).map(pair -> pair.studyLeft() + "/" + pair.studyRight())).containsExactly("95/5", "36/64", "46/54", "27/73", "73/27");
    }
}
