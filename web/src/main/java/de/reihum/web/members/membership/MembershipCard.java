package de.reihum.web.members.membership;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.members.MemberDetails;
import de.reihum.members.MemberService;
import de.reihum.members.membership.MembershipDetails;
import de.reihum.members.membership.MembershipDetails.OriginDetails;
import de.reihum.members.membership.MembershipDetails.Stretch;
import de.reihum.members.membership.MembershipService;
import de.reihum.members.membership.Origin;
import de.reihum.web.members.MemberPart;
import de.reihum.web.members.MemberWords;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Tone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Since when and how a member belongs to the network, who brought it, and the steps that are possible now. Its windows read the membership when they open: the card may have stood there while the member was edited. */
@ApplicationScoped
public class MembershipCard implements MemberPart {

    private MembershipService memberships;
    private MemberService members;
    private Actor actor;
    private Clock clock;

    protected MembershipCard() {}

    @Inject
    public MembershipCard(MembershipService memberships, MemberService members, Actor actor, Clock clock) {
        this.memberships = memberships;
        this.members = members;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean concerned(MemberDetails before, MemberDetails now) {
        return !now.data().joinedOn().equals(before.data().joinedOn());
    }

    @Override
    public List<Component> cards(MemberDetails member, Runnable changed) {
        if (!actor.may(Permission.MEMBERS_READ)) {
            return List.of();
        }
        var details = memberships.details(member.id());
        boolean writable = actor.may(Permission.MEMBERS_WRITE) && !member.archived();
        var rows = new Rows();
        details.stretches().forEach(one -> rows.row(MemberWords.status(one.status()), MembershipWords.why(one), mark(one)));
        origin(rows, details, writable, changed);
        var card = new Card(text("members.membership.card"), rows);
        if (writable) {
            card.add(steps(details, changed));
        }
        return List.of(card);
    }

    private static Component[] mark(Stretch one) {
        return one.planned() ? new Component[] {new Badge(Tone.WAITING, text("members.membership.planned"))} : new Component[0];
    }

    private void origin(Rows rows, MembershipDetails details, boolean writable, Runnable changed) {
        var origin = details.origin();
        boolean known = origin.opener() != Origin.Opener.UNKNOWN || origin.channel() != Origin.Channel.UNKNOWN;
        if (known || writable) {
            var key = known ? "members.origin.change" : "members.origin.enter";
            var edit = Actions.link(text(key), () -> OriginDialog.open(memberships.details(details.member()), memberships, members, changed));
            edit.setAriaLabel(text(key + ".label"));
            rows.row(door(origin, known), MembershipWords.way(origin), writable ? new Component[] {edit} : new Component[0]);
        }
    }

    private static Component door(OriginDetails origin, boolean known) {
        return origin.openerMember() != 0 ? Links.to("members/" + origin.openerMember(), text("members.origin.by", origin.openerName()))
                : new Span(origin.opener() == Origin.Opener.COORDINATION ? text("members.origin.byCoordination") : text(known ? "members.origin.channelOnly" : "members.origin.unknown"));
    }

    private Div steps(MembershipDetails details, Runnable changed) {
        var steps = new Div();
        steps.addClassName("actions");
        details.possible().forEach(step -> steps.add(Actions.quiet(MembershipWords.step(step), () -> StepDialog.open(memberships.details(details.member()), step, LocalDate.now(clock), memberships, changed))));
        steps.add(Actions.quiet(text("members.past.enter"), () -> PastDialog.open(memberships.details(details.member()), memberships, changed)));
        return steps;
    }
}
