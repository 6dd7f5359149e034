package de.reihum.web.profile.edit;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import de.reihum.profile.answers.Access;
import de.reihum.profile.answers.Access.Condition;
import de.reihum.profile.answers.Access.Offer;
import de.reihum.profile.answers.ProfileData;
import de.reihum.profile.answers.Section;
import de.reihum.web.profile.ProfileWords;
import de.reihum.web.shared.form.FormButtons;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Card;

/** Who may use the offers, and how companies join. */
class AccessStep extends Card {

    private final Several<Offer> offers;
    private final Several<Condition> conditions;

    AccessStep(Writing writing, Runnable next, Runnable again) {
        super(ProfileWords.section(Section.ACCESS));
        var present = writing.data().access();
        var form = new RecordForm<ProfileData>("profile.form", () -> writing.data().with(answers()));
        offers = new Several<>(form, "offers", "offer", Offer.values(), present.offers());
        conditions = new Several<>(form, "conditions", "condition", Condition.values(), present.conditions()).alone(Condition.NONE)
                .other("otherConditions", Condition.OTHER, present.otherConditions());
        form.clean();
        form.onSave(writing::save).afterwards(next).again(again);
        add(form, new FormButtons(form, text("profile.next"), () -> UI.getCurrent().navigate("network/profile")));
    }

    private Access answers() {
        return new Access(offers.value(), conditions.value(), conditions.words());
    }
}
