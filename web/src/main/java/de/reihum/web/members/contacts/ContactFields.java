package de.reihum.web.members.contacts;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import de.reihum.web.members.MemberWords;
import de.reihum.web.members.TagsField;
import de.reihum.web.shared.form.RecordForm;
import java.util.Collection;
import java.util.LinkedHashSet;

/** A contact as fields of a form. */
public class ContactFields {

    private final Select<Contact.Salutation> salutation = new Select<>();
    private final TextField title = line(40);
    private final TextField firstName = line(80);
    private final TextField lastName = line(80);
    private final TextField position = line(120);
    private final TextField email = line(254);
    private final TextField phone = line(40);
    private final CheckboxGroup<Contact.Role> roles = new CheckboxGroup<>();
    private final Select<String> language = new Select<>();
    private final Select<Contact.Channel> channel = new Select<>();
    private final TagsField interests;
    private final Select<Contact.Consent> consent = new Select<>();
    private final TextField consentSource = line(120);
    private final TextField consentText = line(120);

    /** @param topics that interest somebody already */
    public ContactFields(RecordForm<?> form, Collection<String> topics) {
        salutation.setItems(Contact.Salutation.values());
        salutation.setItemLabelGenerator(MemberWords::salutation);
        salutation.setValue(Contact.Salutation.NONE);
        form.optional("salutation", salutation);
        form.optional("firstName", firstName);
        form.field("lastName", lastName);
        form.optional("email", email);
        email.getElement().setProperty("type", "email");
        form.optional("phone", phone);
        phone.addValueChangeListener(change -> phone.setValue(PhoneNumbers.tidy(change.getValue())));
        roles.setItems(Contact.Role.values());
        roles.setItemLabelGenerator(MemberWords::role);
        form.optional("roles", roles);
        consent.setItems(Contact.Consent.values());
        consent.setItemLabelGenerator(MemberWords::consent);
        consent.addValueChangeListener(change -> consentSource.setVisible(change.getValue() != Contact.Consent.UNKNOWN));
        form.field("consent", consent);
        form.field("consentSource", consentSource);
        consent.setValue(Contact.Consent.UNKNOWN);
        consentSource.setVisible(false);
        interests = new TagsField(topics);
    }

    /** What one seldom knows at the beginning; folded. */
    public void furtherInto(RecordForm<?> form) {
        form.fold("further");
        form.optional("title", title);
        form.optional("position", position);
        language.setItems("de", "en");
        language.setItemLabelGenerator(MemberWords::language);
        language.setValue("de");
        form.field("language", language);
        channel.setItems(Contact.Channel.values());
        channel.setItemLabelGenerator(MemberWords::channel);
        channel.setEmptySelectionAllowed(true);
        form.optional("channel", channel);
        form.optional("interests", interests);
    }

    /** Asks for the words as well when somebody is said to agree who did not before. */
    public void askForWords(RecordForm<?> form, Contact.Consent before) {
        form.optional("consentText", consentText);
        consentText.setVisible(false);
        consent.addValueChangeListener(change -> consentText.setVisible(change.getValue() == Contact.Consent.GIVEN && before != Contact.Consent.GIVEN));
    }

    /** Which words she agrees to; empty when nobody knows, or when she does not agree. */
    public String consentText() {
        return consentText.isVisible() ? consentText.getValue() : "";
    }

    private static TextField line(int max) {
        var field = new TextField();
        field.setMaxLength(max);
        return field;
    }

    public void onEmailTyped(Runnable typed) {
        email.addValueChangeListener(change -> typed.run());
    }

    public String email() {
        return email.getValue().strip();
    }

    /** Whether nobody was entered at all. */
    public boolean empty() {
        return (firstName.getValue() + lastName.getValue() + email.getValue() + phone.getValue()).isBlank();
    }

    void fill(ContactData data) {
        salutation.setValue(data.salutation());
        title.setValue(data.title());
        firstName.setValue(data.firstName());
        lastName.setValue(data.lastName());
        position.setValue(data.position());
        email.setValue(data.email());
        phone.setValue(data.phone());
        roles.setValue(data.roles());
        language.setValue(data.language());
        channel.setValue(data.channel());
        interests.setValue(new LinkedHashSet<>(data.interests()));
        consent.setValue(data.consent());
        consentSource.setValue(data.consentSource());
    }

    public ContactData data() {
        return new ContactData(salutation.getValue(), title.getValue(), firstName.getValue(), lastName.getValue(), position.getValue(), email.getValue(),
                PhoneNumbers.tidy(phone.getValue()), roles.getValue(), language.getValue(), consent.getValue(), consentSource.getValue(), channel.getValue(), interests.getValue());
    }
}
