package de.reihum.web.shared.page;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;

/** What every view is: content of the frame with a title of its own. */
public abstract class Page extends Div implements HasDynamicTitle {

    protected Page() {
        addClassName("page");
    }

    /** What this page is called in the browser's title bar, in the reader's language; usually the heading. */
    protected abstract String title();

    @Override
    public String getPageTitle() {
        return title() + " · " + text("shared.product");
    }
}
