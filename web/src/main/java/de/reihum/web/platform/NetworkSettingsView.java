package de.reihum.web.platform;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.Permission;
import de.reihum.platform.NetworkSettingsService;
import de.reihum.platform.NetworkSettingsService.NetworkSettings;
import de.reihum.web.shared.form.FormButtons;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import jakarta.inject.Inject;

/** How the network is called and protected. */
@Route(value = "network/settings", layout = Frame.class)
@Needs(Permission.NETWORK_SETTINGS)
public class NetworkSettingsView extends Page {

    private final transient NetworkSettingsService service;

    @Inject
    public NetworkSettingsView(NetworkSettingsService service) {
        this.service = service;
        show();
    }

    @Override
    protected String title() {
        return text("platform.settings.title");
    }

    private void show() {
        removeAll();
        var form = form(service.settings());
        form.onSave(service::change).afterwards(() -> UI.getCurrent().getPage().reload());
        add(new PageHeader(title()).lead(text("platform.settings.lead")), form, new FormButtons(form, text("platform.settings.save"), this::show));
    }

    private static RecordForm<NetworkSettings> form(NetworkSettings present) {
        var name = new TextField();
        name.setMaxLength(120);
        var language = new Select<String>();
        language.setItems("de", "en");
        language.setItemLabelGenerator(one -> text("shared.language." + one));
        var secondFactor = new Checkbox();
        var form = new RecordForm<>("platform.settings", () -> new NetworkSettings(name.getValue(), language.getValue(), secondFactor.getValue(), present.version()));
        form.field("name", name).setValue(present.name());
        form.field("language", language).setValue(present.language());
        form.field("secondFactorRequired", secondFactor).setValue(present.secondFactorRequired());
        form.clean();
        return form;
    }
}
