package de.reihum.web.shared.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import de.reihum.accounts.Me;
import de.reihum.web.shared.parts.Links;
import static de.reihum.web.shared.text.Texts.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The pages of the area somebody is in, above each of them; on pages below them, such as a single record, the way back is enough.
 * The parts of the settings are one page.
 */
class AreaTabs extends Nav {

    /** On a phone the row is longer than the screen, and its look may come later than its words. */
    private static final String BRING_INTO_SIGHT = """
            const bring = () => { const here = this.querySelector('[aria-current]'); if (here) this.scrollLeft = here.offsetLeft - (this.clientWidth - here.clientWidth) / 2; };
            bring();
            if (!this.watched) { this.watched = new ResizeObserver(bring); this.watched.observe(this); }
            """;

    private final transient Me me;
    private final Map<Entry, Integer> waiting = new EnumMap<>(Entry.class);
    private Entry here;

    AreaTabs(Me me) {
        this.me = me;
        addClassName("area-tabs");
        setVisible(false);
    }

    void here(String path) {
        here = Entry.above(path).filter(entry -> entry.path().equals(path) || entry.inParts()).orElse(null);
        show();
    }

    /** @param counts what was counted anew */
    void waiting(Map<Entry, Integer> counts) {
        if (!counts.isEmpty()) {
            waiting.putAll(counts);
            show();
        }
    }

    private void show() {
        removeAll();
        var pages = here == null ? List.<Entry>of() : here.area().open(me);
        setVisible(pages.size() > 1);
        if (pages.size() > 1) {
            setAriaLabel(text(here.area().key()));
            pages.forEach(page -> add(tab(page)));
            getElement().executeJs(BRING_INTO_SIGHT);
        }
    }

    private Anchor tab(Entry page) {
        var tab = Links.to(page.path(), text(page.key()));
        if (page == here) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        int count = waiting.getOrDefault(page, 0);
        if (count > 0) {
            var figure = new Span(Integer.toString(count));
            figure.addClassName("waiting");
            figure.getElement().setAttribute("aria-label", text("shared.nav.waiting", count));
            figure.getElement().setAttribute("role", "img");
            tab.add(figure);
        }
        return tab;
    }
}
