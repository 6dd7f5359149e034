package de.reihum.web.calendar;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Permission;
import de.reihum.calendar.CalendarService;
import de.reihum.shared.ProductClock;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;

/** The team's calendar: a year's plan, a month, or a list of the same. */
@Route(value = "calendar", layout = Frame.class)
@Needs(Permission.MEETINGS_READ)
public class CalendarView extends Page implements AfterNavigationObserver {

    private final transient CalendarService service;
    private final LocalDate today;
    private final boolean writes;
    private final Div content = new Div();

    @Inject
    public CalendarView(AccountService accounts, CalendarService service, FeedDialog feeds, Clock clock) {
        this.service = service;
        today = LocalDate.now(clock.withZone(ProductClock.ZONE));
        writes = accounts.me().may(Permission.MEETINGS_WRITE);
        add(new PageHeader(title()).lead(text("calendar.lead")).action(Actions.quiet(text("calendar.feeds.open"), feeds::open)), content);
    }

    @Override
    protected String title() {
        return text("calendar.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(Sight.at(event.getLocation(), YearMonth.from(today)));
    }

    private void show(Sight sight) {
        content.removeAll();
        content.add(new CalendarSights(sight, new CalendarSights.Content(service.between(sight.from(), sight.until()), service.holidays(sight.from(), sight.until())), today, writes));
    }
}
