package de.reihum.web.proposals;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.proposals.ProposalFilter;
import de.reihum.proposals.ProposalRow;
import de.reihum.proposals.ProposalService;
import de.reihum.shared.Slice;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.today.TodayCard;
import de.reihum.web.shared.today.TodaySource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proposals that wait for a word, the latest first. */
@ApplicationScoped
public class ProposalsToday implements TodaySource {

    private static final int SHOWN = 5;
    private static final int URGENCY = 60;

    private ProposalService proposals;
    private Actor actor;

    protected ProposalsToday() {}

    @Inject
    public ProposalsToday(ProposalService proposals, Actor actor) {
        this.proposals = proposals;
        this.actor = actor;
    }

    @Override
    public List<TodayCard> cards() {
        if (!actor.may(Permission.MEETINGS_WRITE)) {
            return List.of();
        }
        var open = proposals.part(ProposalFilter.open(), Slice.first(SHOWN));
        return open.rows().isEmpty() ? List.of() : List.of(new TodayCard(TodayCard.Place.MAIN, URGENCY, (int) open.total(), card(open.rows(), open.total())));
    }

    private static Card card(List<ProposalRow> open, long total) {
        var rows = new Rows();
        open.forEach(row -> rows.row(Links.to("proposals/" + row.id(), row.title()),
                Stream.of(row.memberName(), ProposalWords.voices(row.voices()), formats().day(row.proposedAt())).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "))));
        return new Card(text("proposals.today", total), rows).link("proposals", text("proposals.today.all"));
    }
}
