package de.reihum.web.members;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.business.Section;
import de.reihum.shared.PartialDate;
import de.reihum.web.shared.form.RecordForm;
import java.util.Collection;
import java.util.LinkedHashSet;

/** The master data of a member as fields of a form. */
class MemberFields {

    private final TextField name;
    private final Select<Member.Kind> kind;
    private final Select<Member.Status> status;
    private final TextField employees;
    private final TextField employeesOn;
    private final ComboBox<String> sector;
    private final ComboBox<Section> section;
    private final MultiSelectComboBox<String> languages;
    private final TextField street;
    private final TextField postcode;
    private final TextField town;
    private final TextField website;
    private final TextField joinedOn;
    private final TagsField tags;
    private final TextArea notes;

    MemberFields(RecordForm<?> form, Collection<String> tagsInUse, Collection<String> sectorsInUse) {
        name = form.field("name", line(200));
        kind = form.field("kind", new Select<>());
        kind.setItems(Member.Kind.values());
        kind.setItemLabelGenerator(MemberWords::kind);
        status = form.field("status", new Select<>());
        status.setItems(Member.Status.values());
        status.setItemLabelGenerator(MemberWords::status);
        status.setValue(Member.Status.ACTIVE);
        street = form.optional("street", line(160));
        postcode = form.optional("postcode", line(10));
        town = form.optional("town", line(80));
        tags = form.optional("tags", new TagsField(tagsInUse));
        form.fold("business");
        employees = form.optional("employees", line(60));
        employeesOn = form.optional("employeesOn", line(10));
        sector = form.optional("sector", new ComboBox<>());
        sector.setItems(sectorsInUse);
        sector.setAllowCustomValue(true);
        sector.addCustomValueSetListener(typed -> sector.setValue(typed.getDetail()));
        section = form.optional("section", new ComboBox<>());
        section.setItems(Section.values());
        section.setItemLabelGenerator(MemberWords::section);
        languages = form.optional("languages", new MultiSelectComboBox<>());
        languages.setItems(SpokenLanguages.byName());
        languages.setItemLabelGenerator(MemberWords::spoken);
        website = form.optional("website", line(250));
        joinedOn = form.optional("joinedOn", line(10));
        notes = form.optional("notes", new TextArea());
        notes.setMaxLength(4000);
        notes.setMinRows(3);
    }

    private static TextField line(int max) {
        var field = new TextField();
        field.setMaxLength(max);
        return field;
    }

    /** Tells when the name or the postcode was typed, so that a twin can be found. */
    void onPlaceTyped(Runnable typed) {
        name.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        name.addValueChangeListener(change -> typed.run());
        postcode.addValueChangeListener(change -> typed.run());
    }

    void focus() {
        name.focus();
    }

    void fill(MemberData data) {
        name.setValue(data.name());
        kind.setValue(data.kind());
        status.setValue(data.status());
        status.setVisible(false);
        employees.setValue(data.employees());
        employeesOn.setValue(typed(data.employeesOn()));
        section.setValue(data.section());
        languages.setValue(data.languages());
        sector.setValue(data.sector().isEmpty() ? null : data.sector());
        street.setValue(data.street());
        postcode.setValue(data.postcode());
        town.setValue(data.town());
        website.setValue(data.website());
        joinedOn.setValue(typed(data.joinedOn()));
        tags.setValue(new LinkedHashSet<>(data.tags()));
        notes.setValue(data.notes());
    }

    private static String typed(String date) {
        return date.isEmpty() ? "" : new PartialDate(date).typed();
    }

    MemberData data() {
        return new MemberData(name.getValue(), kind.getValue(), status.getValue(), employees.getValue(), sector.getValue(), street.getValue(), postcode.getValue(), town.getValue(),
                website.getValue(), joinedOn.getValue(), tags.getValue(), notes.getValue(), section.getValue(), employeesOn.getValue(), languages.getValue());
    }
}
