package de.reihum.web.shared;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.server.AppShellSettings;
import de.reihum.web.shared.frame.Look;

/** The HTML page around every view. */
public class Shell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.addInlineWithContents(Inline.Position.PREPEND, Look.AT_START, Inline.Wrapping.JAVASCRIPT);
        page.addLink(Inline.Position.PREPEND, "stylesheet", "/styles/reihum.css");
        page.addFavIcon("icon", "/styles/mark.svg", "any");
        page.addMetaTag("robots", "noindex");
    }
}
