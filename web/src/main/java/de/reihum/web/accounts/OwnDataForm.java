package de.reihum.web.accounts;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.accounts.AccountService.DescribeMyself;
import de.reihum.accounts.AccountService.OwnDetails;
import de.reihum.accounts.FormOfAddress;
import de.reihum.accounts.PersonName;
import de.reihum.web.shared.form.RecordForm;

/** What a person is called and which language she reads. */
class OwnDataForm extends RecordForm<DescribeMyself> {

    OwnDataForm(OwnDetails present) {
        this(present, new Select<>(), new TextField(), new TextField(), new Select<>());
    }

    private OwnDataForm(OwnDetails present, Select<FormOfAddress> address, TextField given, TextField family, Select<String> language) {
        super("accounts.own", () -> new DescribeMyself(new PersonName(address.getValue(), given.getValue(), family.getValue()), language.getValue(), present.version()));
        address.setItems(FormOfAddress.values());
        address.setItemLabelGenerator(one -> text("accounts.formOfAddress." + one));
        language.setItems("de", "en");
        language.setItemLabelGenerator(one -> text("shared.language." + one));
        field("formOfAddress", address).setValue(present.name().formOfAddress());
        field("givenName", given).setValue(present.name().given());
        field("familyName", family).setValue(present.name().family());
        field("language", language).setValue(present.language());
        clean();
    }
}
