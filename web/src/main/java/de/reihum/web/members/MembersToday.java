package de.reihum.web.members;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.members.Member;
import de.reihum.members.MemberFigures;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberService;
import de.reihum.members.Recipient;
import de.reihum.web.shared.parts.Bars;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Figures;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.today.TodayCard;
import de.reihum.web.shared.today.TodaySource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The members in figures, and who cannot be reached. */
@ApplicationScoped
public class MembersToday implements TodaySource {

    private static final int SHOWN = 5;
    private static final int KINDS = 5;

    private MemberService members;
    private Actor actor;

    protected MembersToday() {}

    @Inject
    public MembersToday(MemberService members, Actor actor) {
        this.members = members;
        this.actor = actor;
    }

    @Override
    public List<TodayCard> cards() {
        if (!actor.may(Permission.MEMBERS_READ)) {
            return List.of();
        }
        var figures = members.figures();
        var cards = new ArrayList<TodayCard>();
        if (figures.unreachable() > 0 && actor.may(Permission.MEMBERS_WRITE)) {
            cards.add(new TodayCard(TodayCard.Place.MAIN, 20, 1, unreachable(figures.unreachable())));
        }
        cards.add(new TodayCard(TodayCard.Place.SIDE, 10, 0, figures(figures)));
        return cards;
    }

    private Card unreachable(long number) {
        var rows = new Rows();
        members.recipients(MemberFilter.everything()).stream().filter(one -> one.email() == null).limit(SHOWN)
                .forEach(one -> rows.row(Links.to("members/" + one.member(), one.memberName()), reason(one)));
        return new Card(text("members.today.unreachable", number), rows).link("members", text("members.today.all"));
    }

    private static String reason(Recipient recipient) {
        return recipient.contact() == 0 ? text("members.obstacle.NO_REPRESENTATIVE") : text("members.today.noEmail", recipient.contactName());
    }

    private static Card figures(MemberFigures figures) {
        var active = figures.statuses().getOrDefault(Member.Status.ACTIVE, 0L);
        var bars = new Bars(figures.kinds().values().stream().mapToLong(Long::longValue).max().orElse(0));
        figures.kinds().entrySet().stream().sorted(Map.Entry.<Member.Kind, Long>comparingByValue().reversed()).limit(KINDS)
                .forEach(kind -> bars.bar(MemberWords.kind(kind.getKey()), kind.getValue(), formats().number(kind.getValue())));
        return new Card(text("members.today.figures"),
                new Figures().figure(formats().number(figures.all()), text("members.today.members", figures.all())).figure(formats().number(active), text("members.today.active")), bars)
                .link("members", text("members.today.all"));
    }
}
