package de.reihum.profile.answers;

import de.reihum.shared.Checks;
import java.util.Set;

/**
 * What the network is there for: questions 17 to 20. Whatever was not answered is empty or {@code null}.
 *
 * @param fields in which it does something at least once a year
 * @param change how the fields have changed within five years, {@code changedFields} which ones
 */
public record Purpose(Goal goal, String otherGoal, Set<Field> fields, String otherFields, Change change, String changedFields, Set<Group> groups, String otherGroups) {

    /** Question 17: the one in front. */
    public enum Goal { NEW_SERVICES, NEW_COOPERATION, BETTER_SERVICES, SYNERGIES, OTHER }

    /** Question 18. */
    public enum Field { EDUCATION_AND_TRAINING, CAREER_GUIDANCE, FAMILY_AND_WORK, DEMOGRAPHIC_CHANGE, HEALTH_AND_CARE, IMMIGRATION, SPECIAL_SKILLS, DIGITALISATION, OTHER }

    /** Question 19. */
    public enum Change { ADDED, DROPPED, NONE }

    /** Question 20. */
    public enum Group {
        PUPILS, TRAINEES_AND_STUDENTS, CAREER_STARTERS, DROPOUTS, UNSKILLED, UNEMPLOYED, SKILLED_WORKERS, GRADUATES, EXECUTIVES, WOMEN, OLDER_PEOPLE, DISABLED_PEOPLE, IMMIGRANTS, OTHER, NO_FOCUS
    }

    public static final Purpose OPEN = new Purpose(null, "", Set.of(), "", null, "", Set.of(), "");

    public Purpose {
        otherGoal = Codes.words(goal == Goal.OTHER, otherGoal);
        fields = Codes.sorted(Field.class, fields);
        otherFields = Codes.words(fields.contains(Field.OTHER), otherFields);
        changedFields = Codes.words(change == Change.ADDED || change == Change.DROPPED, changedFields);
        groups = Codes.sorted(Group.class, groups);
        otherGroups = Codes.words(groups.contains(Group.OTHER), otherGroups);
    }

    public void check(Checks checks) {
        checks.require(otherGoal.length() <= Basics.MAX_WORDS, "otherGoal", "profile.refusal.tooLong", Basics.MAX_WORDS);
        checks.require(otherFields.length() <= Basics.MAX_WORDS, "otherFields", "profile.refusal.tooLong", Basics.MAX_WORDS);
        checks.require(changedFields.length() <= Basics.MAX_WORDS, "changedFields", "profile.refusal.tooLong", Basics.MAX_WORDS);
        checks.require(Codes.alone(groups, Group.NO_FOCUS), "groups", "profile.refusal.alone");
        checks.require(otherGroups.length() <= Basics.MAX_WORDS, "otherGroups", "profile.refusal.tooLong", Basics.MAX_WORDS);
    }
}
