package de.reihum.profile.answers;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.profile.ProfileFixtures;
import de.reihum.profile.answers.Access.Condition;
import de.reihum.profile.answers.Organisation.Coordination;
import de.reihum.profile.answers.Organisation.Resource;
import de.reihum.profile.answers.Purpose.Group;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Reason;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static List<Reason> reasons(ProfileData data) {
        try {
            data.check(2026);
            return List.of();
        } catch (InvalidValue refused) {
            return refused.reasons();
        }
    }

    private static ProfileData funded(Funding funding) {
        return ProfileData.of("A").with(new Organisation(null, "", null, null, null, null, null, "", funding));
    }

    @Test
    void the_shares_make_a_hundred_and_the_refusal_says_what_is_missing_or_too_much() {
        assertThat(reasons(funded(ProfileFixtures.funding(40, 60, null)))).isEmpty();
        assertThat(reasons(funded(ProfileFixtures.funding(40, 45, null)))).containsExactly(Reason.of("funding", "profile.refusal.sumTooSmall", 85, 15));
        assertThat(reasons(funded(ProfileFixtures.funding(40, 60, 5)))).containsExactly(Reason.of("funding", "profile.refusal.sumTooLarge", 105, 5));
        assertThat(reasons(funded(ProfileFixtures.funding(140, -40, null)))).containsExactly(Reason.of("funding", "profile.refusal.share"));
        assertThat(reasons(funded(Funding.UNKNOWN))).isEmpty();
    }

    @Test
    void without_resources_nothing_is_asked_about_their_sources() {
        var none = new Organisation(null, "", null, null, null, null, Set.of(Resource.NONE), "", ProfileFixtures.funding(100, null, null));
        assertThat(none.funding()).isEqualTo(Funding.UNKNOWN);
        assertThat(ProfileData.of("A").with(none).open()).doesNotContain(Question.FUNDING, Question.RESOURCES);
    }

    @Test
    void none_of_these_stands_alone() {
        var contradicting = new ProfileData(null, new Organisation(null, "", null, null, null, null, Set.of(Resource.NONE, Resource.ROOMS), "", null),
                new Purpose(null, "", null, "", null, "", Set.of(Group.NO_FOCUS, Group.WOMEN), ""), new Access(null, Set.of(Condition.NONE, Condition.CASE_FEE), ""));
        assertThat(reasons(contradicting)).extracting(Reason::field).containsExactly("resources", "groups", "conditions");
    }

    @Test
    void own_words_count_only_beside_the_answer_they_explain() {
        assertThat(new Access(null, Set.of(Condition.NONE), "Empfehlung").otherConditions()).isEmpty();
        assertThat(new Access(null, Set.of(Condition.OTHER), " Empfehlung\n eines Mitglieds ").otherConditions()).isEqualTo("Empfehlung eines Mitglieds");
        assertThat(new Basics("", "", "", null, null, "", null, null, null, false, List.of("Bau")).sectors()).isEmpty();
        assertThat(new Organisation(null, "", null, Set.of(Coordination.FULL_TIME), 3, null, null, "", null).coordinators()).isNull();
    }

    @Test
    void codes_are_stored_in_the_order_of_the_questionnaire() {
        var stored = Codes.write(Set.of(Group.IMMIGRANTS, Group.PUPILS));
        assertThat(stored).isEqualTo("PUPILS;IMMIGRANTS");
        assertThat(Codes.read(Group.class, stored)).containsExactly(Group.PUPILS, Group.IMMIGRANTS);
        assertThat(Codes.read(Group.class, "")).isEmpty();
    }
}
