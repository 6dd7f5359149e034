package de.reihum.web.meetings;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.meetings.Meeting.State;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.MeetingRow;
import de.reihum.meetings.MeetingService;
import de.reihum.shared.Slice;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Badge;
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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The next meeting when nothing else is more urgent, those that are to come, and proposed dates that went by. */
@ApplicationScoped
public class MeetingsToday implements TodaySource {

    private static final int MONTHS = 12;
    private static final int SHOWN = 6;
    private static final int SOON = 14;
    private static final int AT_ONCE = 65;
    private static final int LATER = 35;
    private static final int MISSED = 60;

    private MeetingService meetings;
    private Actor actor;
    private Clock clock;

    protected MeetingsToday() {}

    @Inject
    public MeetingsToday(MeetingService meetings, Actor actor, Clock clock) {
        this.meetings = meetings;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public List<TodayCard> cards() {
        if (!actor.may(Permission.MEETINGS_READ)) {
            return List.of();
        }
        var today = Formats.local(clock.instant());
        var cards = new ArrayList<TodayCard>();
        var dated = dated(MeetingFilter.open().between(today, today.plusMonths(MONTHS)));
        if (!dated.isEmpty()) {
            cards.add(next(dated.get(0), today));
            cards.add(new TodayCard(TodayCard.Place.SIDE, LATER, 0, new Card(text("meetings.today.coming"), lines(dated)).link("meetings", text("meetings.today.all"))));
        }
        var missed = dated(MeetingFilter.everything().withStates(Set.of(State.PROPOSED)).between(today.minusMonths(MONTHS), today.minusDays(1)));
        if (!missed.isEmpty() && actor.may(Permission.MEETINGS_WRITE)) {
            cards.add(new TodayCard(TodayCard.Place.MAIN, MISSED, missed.size(), new Card(text("meetings.today.missed"), new Paragraph(text("meetings.today.missed.why")), lines(missed))));
        }
        return cards;
    }

    private List<MeetingRow> dated(MeetingFilter filter) {
        return meetings.rows(filter, Slice.first(50)).stream().filter(row -> row.when() != null).toList();
    }

    private static TodayCard next(MeetingRow row, LocalDate today) {
        var hero = new Hero(text("meetings.today.next", formats().fromToday(row.when().day(), today)), titled(row), MeetingWords.when(row.when()))
                .actions(Actions.primary(text("meetings.today.look"), () -> UI.getCurrent().navigate("meetings/" + row.id())));
        return new TodayCard(TodayCard.Place.HERO, ChronoUnit.DAYS.between(today, row.when().day()) <= SOON ? AT_ONCE : LATER, 0, hero);
    }

    private static String titled(MeetingRow row) {
        return row.topic().isEmpty() ? row.title() : text("meetings.today.titled", row.title(), row.topic());
    }

    private static Rows lines(List<MeetingRow> rows) {
        var lines = new Rows();
        rows.stream().limit(SHOWN).forEach(row -> lines.row(Links.to("meetings/" + row.id(), row.title()),
                Stream.of(formats().fullDay(row.when().day()), row.hostName()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")), new Badge(MeetingWords.badge(row.state()))));
        return lines;
    }
}
