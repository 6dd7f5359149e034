package de.reihum.web.settings;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.settings.NetworkSettingsService;
import de.reihum.settings.NetworkSettingsService.NetworkSettings;
import de.reihum.web.shared.form.FormButtons;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Card;

/** How the network is called, what it speaks, and how its access is protected. These have no default of the umbrella office. */
class AccessCard extends Card {

    AccessCard(NetworkSettingsService service, Runnable saved, Runnable cancelled) {
        super(text("settings.section.access"));
        var form = form(service.settings());
        form.onSave(service::change).afterwards(saved);
        add(form, new FormButtons(form, text("settings.save"), cancelled));
    }

    private static RecordForm<NetworkSettings> form(NetworkSettings present) {
        var name = new TextField();
        name.setMaxLength(120);
        var language = new Select<String>();
        language.setItems("de", "en");
        language.setItemLabelGenerator(one -> text("shared.language." + one));
        var secondFactor = new Checkbox();
        var form = new RecordForm<>("settings.access", () -> new NetworkSettings(name.getValue(), language.getValue(), secondFactor.getValue(), present.version()));
        form.field("name", name).setValue(present.name());
        form.field("language", language).setValue(present.language());
        form.field("secondFactorRequired", secondFactor).setValue(present.secondFactorRequired());
        form.clean();
        return form;
    }
}
