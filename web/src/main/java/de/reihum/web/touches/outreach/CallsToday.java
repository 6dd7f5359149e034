package de.reihum.web.touches.outreach;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.touches.outreach.OutreachService;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.today.TodayCard;
import de.reihum.web.shared.today.TodaySource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The members that are missed most. */
@ApplicationScoped
public class CallsToday implements TodaySource {

    private static final int SHOWN = 3;
    private static final int THIS_WEEK = 45;

    private OutreachService outreach;
    private Actor actor;

    protected CallsToday() {}

    @Inject
    public CallsToday(OutreachService outreach, Actor actor) {
        this.outreach = outreach;
        this.actor = actor;
    }

    @Override
    public List<TodayCard> cards() {
        if (!actor.may(Permission.TOUCHES_WRITE)) {
            return List.of();
        }
        var due = outreach.calls().stream().filter(row -> !row.parked() && row.bucket().due()).limit(SHOWN).toList();
        if (due.isEmpty()) {
            return List.of();
        }
        var rows = new Rows();
        due.forEach(row -> rows.row(Links.to("members/" + row.member(), row.name()), CallWords.reason(row)));
        return List.of(new TodayCard(TodayCard.Place.MAIN, THIS_WEEK, 1, new Card(text("touches.call.today", due.size()), rows).link("touches/call", text("touches.call.today.all"))));
    }
}
