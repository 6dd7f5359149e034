package de.reihum.web.duplicates;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.duplicates.DuplicateRow;
import de.reihum.shared.Part;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.today.TodayCard;
import de.reihum.web.shared.today.TodaySource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What may be twice, while there is such a thing. */
@ApplicationScoped
public class DuplicatesToday implements TodaySource {

    private static final int URGENCY = 15;

    private OpenPairs pairs;
    private Actor actor;

    protected DuplicatesToday() {}

    @Inject
    public DuplicatesToday(OpenPairs pairs, Actor actor) {
        this.pairs = pairs;
        this.actor = actor;
    }

    @Override
    public List<TodayCard> cards() {
        if (!actor.may(Permission.MEMBERS_MERGE)) {
            return List.of();
        }
        var waiting = pairs.first();
        return waiting.total() == 0 ? List.of() : List.of(new TodayCard(TodayCard.Place.MAIN, URGENCY, 1, card(waiting)));
    }

    private static Card card(Part<DuplicateRow> waiting) {
        var rows = new Rows();
        waiting.rows().forEach(row -> rows.row(Links.to(DuplicatesView.path(row), text("duplicates.card", row.one().name(), row.other().name())),
                String.join(" · ", DuplicateWords.reasons(row))));
        return new Card(text("duplicates.today", waiting.total()), rows).link("duplicates", text("duplicates.today.all"));
    }
}
