package de.reihum.web.shared.frame;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import de.reihum.accounts.Me;
import de.reihum.web.shared.look.PageLook;
import de.reihum.web.shared.parts.Links;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The areas a person may open: at the left, or at the lower edge of a small screen, where all but the first four hide behind "Mehr". */
class Navigation extends Nav {

    private static final int IN_REACH = 4;

    private final Map<Area, Anchor> links = new EnumMap<>(Area.class);
    private final Map<Area, Span> figures = new EnumMap<>(Area.class);
    private final Map<Entry, Integer> counts = new EnumMap<>(Entry.class);

    Navigation(Me me) {
        addClassName("side");
        setAriaLabel(text("shared.nav"));
        var open = Arrays.stream(Area.values()).filter(area -> !area.open(me).isEmpty()).toList();
        add(logo(), new NetworkBox(me));
        var mark = PageLook.face().logo();
        if (!mark.isEmpty()) {
            addComponentAtIndex(1, picture(mark));
        }
        areas(open, me);
        var rest = open.stream().skip(IN_REACH).toList();
        if (!rest.isEmpty() || Networks.any(me)) {
            add(new MoreMenu(me, rest));
        }
    }

    void here(String path) {
        var here = Entry.above(path).map(Entry::area).orElse(null);
        links.forEach((area, link) -> {
            if (area == here) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** @param counted what was counted anew */
    void waiting(Map<Entry, Integer> counted) {
        counts.putAll(counted);
        counted.keySet().stream().map(Entry::area).distinct().filter(figures::containsKey).forEach(this::figure);
    }

    private void figure(Area area) {
        int all = counts.entrySet().stream().filter(each -> each.getKey().area() == area).mapToInt(Map.Entry::getValue).sum();
        var figure = figures.get(area);
        figure.setText(all == 0 ? "" : Integer.toString(all));
        figure.setVisible(all > 0);
        figure.getElement().setAttribute("aria-label", text("shared.nav.waiting", all));
    }

    static Anchor link(Area area, Me me) {
        var icon = area.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return Links.to(area.open(me).get(0).path(), icon, new Span(text(area.key())));
    }

    private void areas(List<Area> open, Me me) {
        boolean line = false;
        for (var area : open) {
            if (area.second() && !line) {
                add(new Hr());
                line = true;
            }
            var link = link(area, me);
            if (links.size() >= IN_REACH) {
                link.addClassName("far");
            }
            var figure = new Span();
            figure.addClassName("waiting");
            figure.setVisible(false);
            link.add(figure);
            links.put(area, link);
            figures.put(area, figure);
            add(link);
        }
    }

    /** The network's own; its name stands below. */
    private static Component picture(String address) {
        var picture = new Image(address, "");
        picture.addClassName("network-logo");
        return picture;
    }

    private static Component logo() {
        var mark = new Image("styles/mark.svg", "");
        var logo = Links.to("", mark, new Span(text("shared.product")));
        logo.addClassName("logo");
        return logo;
    }
}
