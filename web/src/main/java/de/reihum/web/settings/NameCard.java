package de.reihum.web.settings;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.textfield.TextField;
import de.reihum.settings.NetworkSettingsService;
import de.reihum.settings.NetworkSettingsService.NetworkName;
import de.reihum.settings.Origin;
import de.reihum.web.shared.form.FormButtons;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Card;

/** How the network is called; until it says so itself, as the umbrella office opened it. */
class NameCard extends Card {

    private static final int LONGEST = 120;

    NameCard(NetworkSettingsService service, Runnable saved, Runnable cancelled) {
        super(text("settings.name"));
        var present = service.name();
        var name = new TextField();
        name.setMaxLength(LONGEST);
        var form = new RecordForm<>("settings.access", () -> new NetworkName(name.getValue(), present.openedAs(), present.version()));
        form.field("name", name).setValue(present.name());
        form.place(new OriginLine(present.origin(), Origin.NETWORK, text("settings.access.name"), () -> {
            service.takeNameBack();
            saved.run();
        }, Origin.PLATFORM, present.openedAs()));
        form.clean();
        form.onSave(service::rename).afterwards(saved).again(cancelled);
        add(form, new FormButtons(form, text("settings.name.save"), cancelled));
    }
}
