package de.reihum.web.shared.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Parts of one record, each with the number of things in it. A part is built when it is first looked at. */
public class CountedTabs extends Div {

    private final Tabs tabs = new Tabs(false);
    private final Div content = new Div();
    private final transient Map<Tab, Supplier<Component>> parts = new LinkedHashMap<>();
    private final transient Map<Tab, Component> built = new LinkedHashMap<>();

    /** @param name says to those who do not see it what the tabs belong to */
    public CountedTabs(String name) {
        addClassName("counted-tabs");
        name(name);
        content.addClassName("content");
        content.getElement().setAttribute("role", "tabpanel");
        tabs.addSelectedChangeListener(change -> show(change.getSelectedTab()));
        add(tabs, content);
    }

    /** What the tabs belong to is called otherwise. */
    public final void name(String name) {
        tabs.getElement().setAttribute("aria-label", name);
    }

    public Tab part(String name, Supplier<Component> part) {
        return add(new Tab(name), part);
    }

    /** @param count of the things in it; a negative one is not shown */
    public Tab part(String name, int count, Supplier<Component> part) {
        if (count < 0) {
            return part(name, part);
        }
        var figure = new Span(Integer.toString(count));
        figure.addClassName("count");
        return add(new Tab(new Span(name), figure), part);
    }

    public void open(Tab tab) {
        tabs.setSelectedTab(tab);
    }

    /** Is made anew when somebody looks at it, at once when somebody does. */
    public void outdated(Tab tab) {
        if (built.remove(tab) != null && tab.equals(tabs.getSelectedTab())) {
            show(tab);
        }
    }

    /** Which one is open, from 0. */
    public int opened() {
        return tabs.getSelectedIndex();
    }

    public void open(int place) {
        tabs.setSelectedIndex(place);
    }

    private Tab add(Tab tab, Supplier<Component> part) {
        parts.put(tab, part);
        tabs.add(tab);
        if (tabs.getSelectedTab() == null) {
            tabs.setSelectedTab(tab);
        }
        return tab;
    }

    private void show(Tab tab) {
        content.removeAll();
        content.getElement().setAttribute("aria-label", tab.getElement().getTextRecursively());
        content.add(built.computeIfAbsent(tab, wanted -> parts.get(wanted).get()));
    }
}
