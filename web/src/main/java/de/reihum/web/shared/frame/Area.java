package de.reihum.web.shared.frame;

import com.vaadin.flow.component.icon.VaadinIcon;
import de.reihum.accounts.Me;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The places of the navigation, in their order; the first four are always in reach on small screens. A place with several pages shows them as tabs. */
public enum Area {
    TODAY(VaadinIcon.HOME_O),
    MEMBERS(VaadinIcon.GROUP),
    TOUCHES(VaadinIcon.PHONE),
    TASKS(VaadinIcon.CHECK_SQUARE_O),
    MEETINGS(VaadinIcon.CALENDAR_O),
    POLLS(VaadinIcon.BAR_CHART_H),
    PARTICIPATION(VaadinIcon.HANDSHAKE),
    NETWORK(VaadinIcon.COG_O),
    PLATFORM(VaadinIcon.SITEMAP),
    HELP(VaadinIcon.QUESTION_CIRCLE_O);

    private final VaadinIcon icon;

    Area(VaadinIcon icon) {
        this.icon = icon;
    }

    VaadinIcon icon() {
        return icon;
    }

    /** The pages of this place that somebody may open, in their order. */
    List<Entry> open(Me me) {
        return Arrays.stream(Entry.values()).filter(entry -> entry.area() == this && entry.open(me)).toList();
    }

    /** Below the line: seldom used. */
    boolean second() {
        return compareTo(NETWORK) >= 0;
    }

    /** The message key of its name. */
    String key() {
        return "shared.area." + name().toLowerCase(Locale.ROOT);
    }
}
