package de.reihum.web.profile.edit;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.IntegerField;
import de.reihum.profile.answers.Funding;
import de.reihum.profile.answers.Organisation;
import de.reihum.profile.answers.Organisation.Coordination;
import de.reihum.profile.answers.Organisation.Initiators;
import de.reihum.profile.answers.Organisation.LegalForm;
import de.reihum.profile.answers.Organisation.Resource;
import de.reihum.profile.answers.ProfileData;
import de.reihum.profile.answers.Section;
import de.reihum.web.profile.ProfileWords;
import de.reihum.web.shared.form.FormButtons;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Card;
import java.util.Set;

/** How the network works, and on what money. */
class OrganisationStep extends Card {

    private final One<LegalForm> legalForm;
    private final One<Initiators> initiators;
    private final Several<Coordination> coordination;
    private final IntegerField coordinators = new IntegerField();
    private final IntegerField hours = new IntegerField();
    private final Several<Resource> resources;
    private final FundingField funding = new FundingField();

    OrganisationStep(Writing writing, Runnable next, Runnable again) {
        super(ProfileWords.section(Section.ORGANISATION));
        var present = writing.data().organisation();
        var form = new RecordForm<ProfileData>("profile.form", () -> writing.data().with(answers()));
        legalForm = new One<>(form, "legalForm", "legalForm", LegalForm.values(), present.legalForm()).explained("otherLegalForm", Set.of(LegalForm.OTHER), present.otherLegalForm());
        initiators = new One<>(form, "initiators", "initiators", Initiators.values(), present.initiators());
        coordination = new Several<>(form, "coordination", "coordination", Coordination.values(), present.coordination())
                .onChange(chosen -> coordinators.setVisible(chosen.contains(Coordination.SEVERAL_PEOPLE)));
        form.field("coordinators", coordinators);
        form.field("hours", hours);
        resources = new Several<>(form, "resources", "resource", Resource.values(), present.resources()).alone(Resource.NONE)
                .other("otherResources", Resource.OTHER, present.otherResources()).onChange(chosen -> funding.setVisible(!chosen.contains(Resource.NONE)));
        form.field("funding", funding);
        fill(present);
        form.clean();
        form.onSave(writing::save).afterwards(next).again(again);
        add(form, new FormButtons(form, text("profile.next"), () -> UI.getCurrent().navigate("network/profile")));
    }

    private void fill(Organisation present) {
        coordinators.setValue(present.coordinators());
        coordinators.setVisible(present.coordination().contains(Coordination.SEVERAL_PEOPLE));
        hours.setValue(present.hours());
        funding.setValue(present.funding());
        funding.setVisible(!present.resources().contains(Resource.NONE));
    }

    private Organisation answers() {
        return new Organisation(legalForm.value(), legalForm.words(), initiators.value(), coordination.value(), coordinators.getValue(), hours.getValue(), resources.value(), resources.words(),
                funding.isVisible() ? funding.now() : Funding.UNKNOWN);
    }
}
