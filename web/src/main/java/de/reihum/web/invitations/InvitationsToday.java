package de.reihum.web.invitations;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.invitations.InvitationService;
import de.reihum.invitations.OpenWork;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.today.TodayCard;
import de.reihum.web.shared.today.TodaySource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Meetings of which somebody still has to be told by letter or by phone. */
@ApplicationScoped
public class InvitationsToday implements TodaySource {

    private static final int URGENCY = 85;

    private InvitationService invitations;
    private Actor actor;

    protected InvitationsToday() {}

    @Inject
    public InvitationsToday(InvitationService invitations, Actor actor) {
        this.invitations = invitations;
        this.actor = actor;
    }

    @Override
    public List<TodayCard> cards() {
        var open = actor.may(Permission.MEETINGS_WRITE) ? invitations.openWork() : List.<OpenWork>of();
        if (open.isEmpty()) {
            return List.of();
        }
        var rows = new Rows();
        open.forEach(one -> rows.row(Links.to("meetings/" + one.meeting(), one.title()), left(one)));
        return List.of(new TodayCard(TodayCard.Place.MAIN, URGENCY, open.size(), new Card(text("invitations.today.title"), rows)));
    }

    private static String left(OpenWork one) {
        if (one.letters() == 0) {
            return text("invitations.today.calls", one.calls());
        }
        return one.calls() == 0 ? text("invitations.today.letters", one.letters()) : text("invitations.today.left", one.letters(), one.calls());
    }
}
