package de.reihum.web.touches;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.web.shared.frame.FrameTool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** "Kontakt festhalten" from anywhere: a button in the page's head, and Alt+K, which neither browsers nor screen readers use. */
@ApplicationScoped
public class QuickTouch implements FrameTool {

    private TouchDialogs dialogs;
    private Actor actor;

    protected QuickTouch() {}

    @Inject
    public QuickTouch(TouchDialogs dialogs, Actor actor) {
        this.dialogs = dialogs;
        this.actor = actor;
    }

    @Override
    public Optional<Component> button() {
        return actor.may(Permission.TOUCHES_WRITE) ? Optional.of(made()) : Optional.empty();
    }

    private Button made() {
        var words = new Span(text("touches.log"));
        words.addClassName("wide");
        var face = new Span(VaadinIcon.PHONE.create(), words);
        face.addClassName("face");
        var button = new Button(face, click -> dialogs.logHere());
        button.addClassName("frame-tool");
        button.setAriaLabel(text("touches.log"));
        button.getElement().setAttribute("title", text("touches.log.key")).setAttribute("aria-keyshortcuts", "Alt+K");
        button.addClickShortcut(Key.KEY_K, KeyModifier.ALT);
        return button;
    }
}
