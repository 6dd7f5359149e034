package de.reihum.web.profile.edit;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.profile.answers.Basics;
import de.reihum.profile.answers.Basics.Institution;
import de.reihum.profile.answers.ProfileData;
import de.reihum.profile.answers.Section;
import de.reihum.web.profile.ProfileWords;
import de.reihum.web.shared.form.FormButtons;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Card;

/** Who the network is. */
class BasicsStep extends Card {

    private final TextField name = new TextField();
    private final TextField postcode = new TextField();
    private final TextField town = new TextField();
    private final IntegerField founded = new IntegerField();
    private final IntegerField partners = new IntegerField();
    private final RadioButtonGroup<Boolean> focus = new RadioButtonGroup<>();
    private final TextArea sectors = new TextArea();
    private final Several<Institution> institutions;
    private final One<Basics.Trend> trend;
    private final One<Basics.Reach> reach;

    BasicsStep(Writing writing, Runnable next, Runnable again) {
        super(ProfileWords.section(Section.BASICS));
        var present = writing.data().basics();
        var form = new RecordForm<ProfileData>("profile.form", () -> writing.data().with(answers()));
        form.field("name", name).setMaxLength(Basics.MAX_NAME);
        form.field("postcode", postcode).setMaxLength(10);
        form.field("town", town).setMaxLength(Basics.MAX_TOWN);
        form.field("founded", founded);
        institutions = new Several<>(form, "institutions", "institution", Institution.values(), present.institutions()).other("otherInstitutions", Institution.OTHER, present.otherInstitutions());
        form.field("partners", partners);
        trend = new One<>(form, "trend", "trend", Basics.Trend.values(), present.trend());
        reach = new One<>(form, "reach", "reach", Basics.Reach.values(), present.reach());
        sectors(form);
        fill(present);
        form.clean();
        form.onSave(writing::save).afterwards(next).again(again);
        add(form, new FormButtons(form, text("profile.next"), () -> UI.getCurrent().navigate("network/profile")));
    }

    private void sectors(RecordForm<?> form) {
        focus.setItems(true, false);
        focus.setItemLabelGenerator(yes -> text(yes ? "profile.yes" : "profile.no"));
        focus.addValueChangeListener(change -> sectors.setVisible(Boolean.TRUE.equals(change.getValue())));
        sectors.setMinRows(Basics.MAX_SECTORS);
        sectors.setVisible(false);
        form.field("sectorFocus", focus);
        form.field("sectors", sectors);
    }

    private void fill(Basics present) {
        name.setValue(present.name());
        postcode.setValue(present.postcode());
        town.setValue(present.town());
        founded.setValue(present.founded());
        partners.setValue(present.partners());
        focus.setValue(present.sectorFocus());
        sectors.setValue(String.join("\n", present.sectors()));
    }

    private Basics answers() {
        return new Basics(name.getValue(), postcode.getValue(), town.getValue(), founded.getValue(), institutions.value(), institutions.words(), partners.getValue(), trend.value(), reach.value(),
                focus.getValue(), sectors.getValue().lines().toList());
    }
}
