package de.reihum.web.polls;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.polls.Poll;
import de.reihum.polls.PollFilter;
import de.reihum.polls.PollRow;
import de.reihum.polls.PollService;
import de.reihum.polls.Turnout;
import de.reihum.shared.Slice;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.text.Formats;
import de.reihum.web.shared.today.Hero;
import de.reihum.web.shared.today.TodayCard;
import de.reihum.web.shared.today.TodaySource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Running polls with their progress, and closed ones whose members wait for a topic. */
@ApplicationScoped
public class PollsToday implements TodaySource {

    private static final int SOON = 3;

    private PollService polls;
    private Actor actor;
    private Clock clock;

    protected PollsToday() {}

    @Inject
    public PollsToday(PollService polls, Actor actor, Clock clock) {
        this.polls = polls;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public List<TodayCard> cards() {
        if (!actor.may(Permission.POLLS_READ)) {
            return List.of();
        }
        var cards = new ArrayList<TodayCard>();
        var rows = polls.rows(PollFilter.in(Poll.State.RUNNING, Poll.State.CLOSED), Slice.first(50));
        rows.stream().filter(row -> row.state() == Poll.State.RUNNING).forEach(row -> cards.add(running(row)));
        var waiting = rows.stream().filter(PollRow::waitsForTopic).toList();
        if (!waiting.isEmpty() && actor.may(Permission.POLLS_WRITE)) {
            cards.add(new TodayCard(TodayCard.Place.MAIN, 80, waiting.size(), waiting(waiting)));
        }
        return cards;
    }

    private TodayCard running(PollRow row) {
        var turnout = new Turnout(row.asked(), row.answered());
        var today = Formats.local(clock.instant());
        long left = ChronoUnit.DAYS.between(today, row.endsOn());
        var hero = new Hero(text("polls.today.running", formats().fromToday(row.endsOn(), today)), row.question(), text("polls.today.explanation", formats().weekday(row.endsOn())))
                .meter(turnout.percent() / 100.0, text("polls.today.answered", turnout.answered()), text("polls.today.open", turnout.asked() - turnout.answered()))
                .actions(look(row));
        return new TodayCard(TodayCard.Place.HERO, left <= SOON ? 70 : 40, 0, hero);
    }

    private static Component look(PollRow row) {
        return Actions.primary(text("polls.today.look"), () -> UI.getCurrent().navigate("polls/" + row.id()));
    }

    private static Card waiting(List<PollRow> waiting) {
        var rows = new Rows();
        waiting.forEach(row -> rows.row(Links.to("polls/" + row.id(), row.question()), text("polls.today.answers", row.answered())));
        return new Card(text("polls.today.waiting"), rows).link("polls", text("polls.today.all"));
    }
}
