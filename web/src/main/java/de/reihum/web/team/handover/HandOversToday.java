package de.reihum.web.team.handover;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.team.handover.HandOverRow;
import de.reihum.team.handover.HandOverService;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.today.TodayCard;
import de.reihum.web.shared.today.TodaySource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The hand-overs in which the person at the screen leaves or takes over. */
@ApplicationScoped
public class HandOversToday implements TodaySource {

    private static final int URGENCY = 55;

    private HandOverService handOvers;
    private Actor actor;

    protected HandOversToday() {}

    @Inject
    public HandOversToday(HandOverService handOvers, Actor actor) {
        this.handOvers = handOvers;
        this.actor = actor;
    }

    @Override
    public List<TodayCard> cards() {
        var mine = actor.may(Permission.MEMBERS_READ) ? handOvers.mine() : List.<HandOverRow>of();
        if (mine.isEmpty()) {
            return List.of();
        }
        var rows = new Rows();
        mine.forEach(row -> rows.row(Links.to("handover/" + row.id(), text("team.handover.from", row.name(), row.successorName())), row.open() ? text("team.handover.lastDay", formats().fullDay(row.lastDay())) : text("team.handover.unfinished")));
        return List.of(new TodayCard(TodayCard.Place.MAIN, URGENCY, mine.size(), new Card(text("team.handover.title"), rows)));
    }
}
