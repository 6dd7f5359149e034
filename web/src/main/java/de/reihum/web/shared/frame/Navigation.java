package de.reihum.web.shared.frame;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import de.reihum.accounts.Me;
import de.reihum.web.shared.parts.Links;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The entries a person may open: at the left, or at the lower edge of a small screen, where all but the first four hide behind "Mehr". */
class Navigation extends Nav {

    private static final int IN_REACH = 4;

    private final Map<Entry, Anchor> links = new EnumMap<>(Entry.class);
    private final Map<Entry, Span> counts = new EnumMap<>(Entry.class);

    Navigation(Me me) {
        addClassName("side");
        setAriaLabel(text("shared.nav"));
        var open = Arrays.stream(Entry.values()).filter(entry -> entry.open(me)).toList();
        add(logo(), new NetworkBox(me));
        entries(open);
        var rest = open.stream().skip(IN_REACH).toList();
        if (!rest.isEmpty() || Networks.any(me)) {
            add(new MoreMenu(me, rest));
        }
    }

    void here(String path) {
        links.forEach((entry, link) -> {
            if (entry.leadsTo(path)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    void waiting(Entry entry, int count) {
        var figure = counts.get(entry);
        if (figure != null) {
            figure.setText(count == 0 ? "" : Integer.toString(count));
            figure.setVisible(count > 0);
            links.get(entry).setVisible(count > 0 || !entry.seldom());
            figure.getElement().setAttribute("aria-label", text("shared.nav.waiting", count));
        }
    }

    static Anchor link(Entry entry) {
        var icon = entry.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return Links.to(entry.path(), icon, new Span(text(entry.key())));
    }

    private void entries(List<Entry> open) {
        boolean line = false;
        for (var entry : open) {
            if (entry.second() && !line) {
                add(new Hr());
                line = true;
            }
            var link = link(entry);
            if (links.size() >= IN_REACH) {
                link.addClassName("far");
            }
            var count = new Span();
            count.addClassName("waiting");
            count.setVisible(false);
            link.setVisible(!entry.seldom());
            link.add(count);
            links.put(entry, link);
            counts.put(entry, count);
            add(link);
        }
    }

    private static Component logo() {
        var mark = new Image("styles/mark.svg", "");
        var logo = Links.to("", mark, new Span(text("shared.product")));
        logo.addClassName("logo");
        return logo;
    }
}
