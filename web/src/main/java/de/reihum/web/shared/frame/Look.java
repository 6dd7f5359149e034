package de.reihum.web.shared.frame;

import com.vaadin.flow.component.UI;
import java.util.Locale;

/** Light, dark, or as the device has it. The browser remembers it; nobody else needs to know. */
public enum Look { LIGHT, DARK, DEVICE;

    /** Runs in the page's head, before anything is painted. */
    public static final String AT_START = """
            (() => {
              const device = matchMedia('(prefers-color-scheme: dark)');
              window.reihumLook = () => {
                const look = localStorage.getItem('reihum.look');
                const dark = look === 'dark' || (look !== 'light' && device.matches);
                document.documentElement.toggleAttribute('theme', dark);
                if (dark) { document.documentElement.setAttribute('theme', 'dark'); }
              };
              device.addEventListener('change', window.reihumLook);
              window.reihumLook();
            })();
            """;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    void choose(UI ui) {
        ui.getPage().executeJs("localStorage.setItem('reihum.look', $0); window.reihumLook();", key());
    }
}
