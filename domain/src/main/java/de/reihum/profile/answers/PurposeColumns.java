package de.reihum.profile.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** {@link Purpose} as it is stored. */
@Embeddable
public class PurposeColumns {

    @Enumerated(EnumType.STRING)
    @Column(name = "goal")
    private Purpose.Goal goal;

    @Column(name = "other_goal")
    private String otherGoal;

    @Column(name = "fields")
    private String fields;

    @Column(name = "other_fields")
    private String otherFields;

    @Enumerated(EnumType.STRING)
    @Column(name = "fields_change")
    private Purpose.Change change;

    @Column(name = "changed_fields")
    private String changedFields;

    @Column(name = "target_groups")
    private String groups;

    @Column(name = "other_groups")
    private String otherGroups;

    public void write(Purpose answers) {
        goal = answers.goal();
        otherGoal = answers.otherGoal();
        fields = Codes.write(answers.fields());
        otherFields = answers.otherFields();
        change = answers.change();
        changedFields = answers.changedFields();
        groups = Codes.write(answers.groups());
        otherGroups = answers.otherGroups();
    }

    public Purpose read() {
        return new Purpose(goal, otherGoal, Codes.read(Purpose.Field.class, fields), otherFields, change, changedFields, Codes.read(Purpose.Group.class, groups), otherGroups);
    }
}
