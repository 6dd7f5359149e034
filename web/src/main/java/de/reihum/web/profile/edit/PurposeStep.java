package de.reihum.web.profile.edit;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import de.reihum.profile.answers.ProfileData;
import de.reihum.profile.answers.Purpose;
import de.reihum.profile.answers.Purpose.Change;
import de.reihum.profile.answers.Purpose.Field;
import de.reihum.profile.answers.Purpose.Goal;
import de.reihum.profile.answers.Purpose.Group;
import de.reihum.profile.answers.Section;
import de.reihum.web.profile.ProfileWords;
import de.reihum.web.shared.form.FormButtons;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Card;
import java.util.Set;

/** What the network is there for, and for whom. */
class PurposeStep extends Card {

    private final One<Goal> goal;
    private final Several<Field> fields;
    private final One<Change> change;
    private final Several<Group> groups;

    PurposeStep(Writing writing, Runnable next, Runnable again) {
        super(ProfileWords.section(Section.PURPOSE));
        var present = writing.data().purpose();
        var form = new RecordForm<ProfileData>("profile.form", () -> writing.data().with(answers()));
        goal = new One<>(form, "goal", "goal", Goal.values(), present.goal()).explained("otherGoal", Set.of(Goal.OTHER), present.otherGoal());
        fields = new Several<>(form, "fields", "field", Field.values(), present.fields()).other("otherFields", Field.OTHER, present.otherFields());
        change = new One<>(form, "change", "change", Change.values(), present.change()).explained("changedFields", Set.of(Change.ADDED, Change.DROPPED), present.changedFields());
        groups = new Several<>(form, "groups", "group", Group.values(), present.groups()).alone(Group.NO_FOCUS).other("otherGroups", Group.OTHER, present.otherGroups());
        form.clean();
        form.onSave(writing::save).afterwards(next).again(again);
        add(form, new FormButtons(form, text("profile.next"), () -> UI.getCurrent().navigate("network/profile")));
    }

    private Purpose answers() {
        return new Purpose(goal.value(), goal.words(), fields.value(), fields.words(), change.value(), change.words(), groups.value(), groups.words());
    }
}
