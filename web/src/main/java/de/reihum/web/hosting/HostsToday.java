package de.reihum.web.hosting;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.hosting.asking.HostService;
import de.reihum.hosting.asking.HostService.Waiting;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.text.Formats;
import de.reihum.web.shared.today.TodayCard;
import de.reihum.web.shared.today.TodaySource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Meetings of the next months that nobody hosts and nobody is asked for. */
@ApplicationScoped
public class HostsToday implements TodaySource {

    private static final int MONTHS = 4;
    private static final int SOON = 30;
    private static final int PRESSING = 75;
    private static final int LATER = 45;
    private static final int SHOWN = 5;

    private HostService hosts;
    private Actor actor;
    private Clock clock;

    protected HostsToday() {}

    @Inject
    public HostsToday(HostService hosts, Actor actor, Clock clock) {
        this.hosts = hosts;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public List<TodayCard> cards() {
        if (!actor.may(Permission.MEETINGS_WRITE)) {
            return List.of();
        }
        var today = Formats.local(clock.instant());
        var waiting = hosts.waiting(today.plusMonths(MONTHS));
        if (waiting.isEmpty()) {
            return List.of();
        }
        boolean soon = ChronoUnit.DAYS.between(today, waiting.get(0).day()) <= SOON;
        return List.of(new TodayCard(TodayCard.Place.MAIN, soon ? PRESSING : LATER, waiting.size(), card(waiting, today)));
    }

    private static Card card(List<Waiting> waiting, LocalDate today) {
        var rows = new Rows();
        waiting.stream().limit(SHOWN).forEach(one -> rows.row(Links.to("meetings/" + one.meeting(), one.title()), explanation(one, today)));
        return new Card(text("hosting.today", waiting.size()), rows).link("meetings", text("hosting.today.all"));
    }

    private static String explanation(Waiting one, LocalDate today) {
        var when = text("hosting.today.when", formats().weekday(one.day()), formats().fromToday(one.day(), today));
        return one.left().isEmpty() ? when : text("hosting.today.left", when, one.left());
    }
}
