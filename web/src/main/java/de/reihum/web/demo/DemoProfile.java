package de.reihum.web.demo;

import de.reihum.profile.ProfileService;
import de.reihum.profile.ProfileService.ConfirmProfile;
import de.reihum.profile.ProfileService.SaveProfile;
import de.reihum.profile.answers.Access;
import de.reihum.profile.answers.Access.Condition;
import de.reihum.profile.answers.Access.Offer;
import de.reihum.profile.answers.Basics;
import de.reihum.profile.answers.Basics.Institution;
import de.reihum.profile.answers.Funding;
import de.reihum.profile.answers.Organisation;
import de.reihum.profile.answers.Organisation.Coordination;
import de.reihum.profile.answers.Organisation.Initiators;
import de.reihum.profile.answers.Organisation.LegalForm;
import de.reihum.profile.answers.Organisation.Resource;
import de.reihum.profile.answers.ProfileData;
import de.reihum.profile.answers.Purpose;
import de.reihum.profile.answers.Purpose.Change;
import de.reihum.profile.answers.Purpose.Field;
import de.reihum.profile.answers.Purpose.Goal;
import de.reihum.profile.answers.Purpose.Group;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** What the network between Neckar and Enz says about itself, in two years. */
@ApplicationScoped
public class DemoProfile {

    static final ProfileData BEFORE = new ProfileData(
            new Basics(DemoNetwork.NECKAR.name(), "71636", "Ludwigsburg", 2012, Set.of(Institution.SME, Institution.LARGER_COMPANY, Institution.SCHOOL, Institution.EMPLOYMENT_AGENCY,
                    Institution.LOCAL_AUTHORITY, Institution.CHAMBER_OF_COMMERCE), "", 28, Basics.Trend.CONSTANT, Basics.Reach.REGION, false, List.of()),
            new Organisation(LegalForm.INFORMAL_AGREEMENT, "", Initiators.NOBODY_ELSE, Set.of(Coordination.BESIDE_MAIN_JOB), null, 8, Set.of(Resource.ROOMS, Resource.STAFF), "",
                    new Funding(80, null, 20, null, null, null, "")),
            new Purpose(Goal.SYNERGIES, "", Set.of(Field.EDUCATION_AND_TRAINING, Field.CAREER_GUIDANCE), "", Change.NONE, "", Set.of(Group.PUPILS, Group.TRAINEES_AND_STUDENTS), ""),
            new Access(Set.of(Offer.PARTNERS_FREE, Offer.OUTSIDERS_FREE), Set.of(Condition.NONE), ""));

    static final ProfileData NOW = new ProfileData(
            new Basics(DemoNetwork.NECKAR.name(), "71636", "Ludwigsburg", 2012, Set.of(Institution.SME, Institution.LARGER_COMPANY, Institution.EMPLOYERS_ASSOCIATION, Institution.SCHOOL,
                    Institution.EMPLOYMENT_AGENCY, Institution.LOCAL_AUTHORITY, Institution.CHAMBER_OF_COMMERCE, Institution.CHAMBER_OF_CRAFTS), "", 34, Basics.Trend.ROSE, Basics.Reach.REGION, false,
                    List.of()),
            new Organisation(LegalForm.FORMAL_AGREEMENT, "", Initiators.EVERY_PARTNER, Set.of(Coordination.BESIDE_MAIN_JOB, Coordination.SEVERAL_PEOPLE), 2, 12,
                    Set.of(Resource.ROOMS, Resource.STAFF, Resource.EQUIPMENT), "", new Funding(60, 25, 10, null, 5, null, "")),
            new Purpose(Goal.SYNERGIES, "", Set.of(Field.EDUCATION_AND_TRAINING, Field.CAREER_GUIDANCE, Field.IMMIGRATION), "", Change.ADDED, "Zuwanderung und Integration",
                    Set.of(Group.PUPILS, Group.TRAINEES_AND_STUDENTS, Group.SKILLED_WORKERS, Group.IMMIGRANTS), ""),
            new Access(Set.of(Offer.PARTNERS_FREE, Offer.OUTSIDERS_FREE), Set.of(Condition.REGULAR_FEE, Condition.MEETINGS_WITH_INPUT), ""));

    private ProfileService profiles;

    protected DemoProfile() {}

    @Inject
    public DemoProfile(ProfileService profiles) {
        this.profiles = profiles;
    }

    /** Once for each year. */
    public void write(ProfileData data) {
        if (profiles.draft().version() == null) {
            profiles.save(new SaveProfile(null, data));
        }
    }

    /** Once. */
    public void confirm() {
        var state = profiles.state();
        if (state.confirmed() == null) {
            profiles.confirm(new ConfirmProfile(state.latest(), state.version()));
        }
    }
}
