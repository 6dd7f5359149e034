package de.reihum.web.settings;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Nav;
import de.reihum.settings.Setting;
import de.reihum.web.shared.parts.Links;
import java.util.Arrays;
import java.util.Locale;

/** The parts of the settings, side by side; each has an address of its own. */
class SectionMenu extends Nav {

    SectionMenu(String path, String here) {
        addClassName("sections");
        setAriaLabel(text("settings.sections"));
        Arrays.stream(Setting.Section.values()).map(SectionMenu::path).forEach(part -> {
            var link = Links.to(path + "/" + part, text("settings.section." + part));
            if (part.equals(here)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        });
    }

    static boolean known(String part) {
        return part != null && Arrays.stream(Setting.Section.values()).anyMatch(section -> path(section).equals(part));
    }

    static Setting.Section section(String part) {
        return Setting.Section.valueOf(part.toUpperCase(Locale.ROOT));
    }

    private static String path(Setting.Section section) {
        return section.name().toLowerCase(Locale.ROOT);
    }
}
