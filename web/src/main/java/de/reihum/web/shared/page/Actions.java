package de.reihum.web.shared.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** Buttons in their three ranks. */
public final class Actions {

    private Actions() {}

    /** The one thing this page is for. */
    public static Button primary(String words, Runnable action) {
        var button = quiet(words, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    public static Button quiet(String words, Runnable action) {
        return new Button(words, click -> action.run());
    }

    /** Looks like a link; for the least important or inside text. */
    public static Button link(String words, Runnable action) {
        var button = quiet(words, action);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return button;
    }

    /** "Weitere": further actions in a menu; add them with {@code addItem}. */
    public static SubMenu more(MenuBar bar, String words) {
        bar.addThemeVariants(MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        return bar.addItem(words).getSubMenu();
    }
}
