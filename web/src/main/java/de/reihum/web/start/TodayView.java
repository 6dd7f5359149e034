package de.reihum.web.start;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Me;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Reading;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberService;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.today.TodayCard;
import de.reihum.web.shared.today.TodaySource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/** What waits, the most urgent first. */
@Route(value = "", layout = Frame.class)
@Needs(Permission.MEMBERS_READ)
public class TodayView extends Page {

    @Inject
    public TodayView(AccountService accounts, MemberService members, @Any Instance<TodaySource> sources, Clock clock, Reading reading) {
        this(accounts, members, (Iterable<TodaySource>) sources, clock, reading);
    }

    TodayView(AccountService accounts, MemberService members, Iterable<TodaySource> sources, Clock clock, Reading reading) {
        add(reading.of(() -> content(accounts.me(), members, sources, clock)));
    }

    private static Component[] content(Me me, MemberService members, Iterable<TodaySource> sources, Clock clock) {
        var cards = StreamSupport.stream(sources.spliterator(), false)
                .flatMap(source -> source.cards().stream())
                .sorted(Comparator.comparingInt(TodayCard::urgency).reversed())
                .toList();
        int waiting = cards.stream().mapToInt(TodayCard::waiting).sum();
        var greeting = new Greeting(me.name(), clock);
        var header = new PageHeader(greeting.words()).lead(greeting.day() + " · " + text("start.waiting", waiting));
        return new Component[] {header, members.count(MemberFilter.everything()) == 0 ? new FirstSteps(me) : columns(cards)};
    }

    @Override
    protected String title() {
        return text("shared.nav.today");
    }

    private static Div columns(List<TodayCard> cards) {
        var columns = new TwoColumns();
        cards.stream().filter(card -> card.place() == TodayCard.Place.HERO).limit(1).forEach(card -> columns.left(card.content()));
        cards.stream().filter(card -> card.place() == TodayCard.Place.MAIN).forEach(card -> columns.left(card.content()));
        cards.stream().filter(card -> card.place() == TodayCard.Place.SIDE).forEach(card -> columns.right(card.content()));
        return columns;
    }
}
