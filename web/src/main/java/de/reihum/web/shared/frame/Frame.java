package de.reihum.web.shared.frame;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Reading;
import de.reihum.shared.SearchSource;
import de.reihum.web.shared.parts.Links;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The frame around every view. */
@CdiComponent
public class Frame extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long MINUTE = 60_000_000_000L;

    private final transient AccountService accounts;
    private final transient Iterable<NavCount> counts;
    private final transient Reading reading;
    private final Navigation navigation;
    private final AreaTabs tabs;
    private final Main content = new Main();
    private final Anchor help = Links.to("help", text("shared.help"));
    private String path;
    private long counted;

    @Inject
    public Frame(AccountService accounts, @Any Instance<SearchSource> sources, @Any Instance<NavCount> counts, @Any Instance<FrameTool> tools, @Any Instance<FrameNotice> notices, Reading reading) {
        this(accounts, (Iterable<SearchSource>) sources, counts, tools, notices, reading);
    }

    Frame(AccountService accounts, Iterable<SearchSource> sources, Iterable<NavCount> counts, Iterable<FrameTool> tools, Iterable<FrameNotice> notices, Reading reading) {
        this.reading = reading;
        this.accounts = accounts;
        this.counts = counts;
        var me = accounts.me();
        navigation = new Navigation(me);
        tabs = new AreaTabs(me);
        content.getElement().setAttribute("tabindex", "-1");
        var skip = new NativeButton(text("shared.skip"), click -> toContent());
        skip.addClassName("skip");
        var header = new Header();
        if (me.network() != 0) {
            header.add(new SearchBox(sources));
            tools.forEach(tool -> tool.button().ifPresent(header::add));
        }
        help.addClassName("help-link");
        header.add(help, new AccountMenu(me, this::speak));
        var column = new Div(header);
        notices.forEach(one -> one.notice().ifPresent(column::add));
        column.add(tabs, content);
        column.addClassName("column");
        addClassName("frame");
        add(skip, navigation, column);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        view.getElement().removeFromParent();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var now = event.getLocation().getPath();
        if (!now.equals(path)) {
            navigation.here(now);
            tabs.here(now);
            help.setHref(HelpTopic.about(now).map(topic -> "help/" + topic.path()).orElse("help"));
            count(now);
            if (path != null) {
                toContent();
            }
            path = now;
        }
    }

    /** What somebody has just worked on is counted anew, everything else once a minute. */
    private void count(String now) {
        boolean all = path == null || System.nanoTime() - counted > MINUTE;
        var worked = path == null ? null : Entry.above(path).orElse(null);
        var here = Entry.above(now).orElse(null);
        var waiting = reading.of(() -> StreamSupport.stream(counts.spliterator(), false)
                .filter(count -> all || count.entry() == worked || count.entry() == here)
                .collect(Collectors.toMap(NavCount::entry, NavCount::waiting)));
        navigation.waiting(waiting);
        tabs.waiting(waiting);
        counted = all ? System.nanoTime() : counted;
    }

    private void toContent() {
        content.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0);");
    }

    private void speak(Locale language) {
        accounts.speak(language.getLanguage());
        UI.getCurrent().getPage().reload();
    }
}
