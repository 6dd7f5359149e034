package de.reihum.web.participation.status;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.members.MemberDetails;
import de.reihum.participation.DecisionService;
import de.reihum.participation.ParticipationDetails;
import de.reihum.participation.ParticipationService;
import de.reihum.web.members.MemberPart;
import de.reihum.web.members.MemberWords;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How far a member takes part, line by line, and what somebody may do about it. */
@ApplicationScoped
public class ParticipationCard implements MemberPart {

    private ParticipationService participation;
    private DecisionService decisions;
    private Actor actor;
    private Clock clock;

    protected ParticipationCard() {}

    @Inject
    public ParticipationCard(ParticipationService participation, DecisionService decisions, Actor actor, Clock clock) {
        this.participation = participation;
        this.decisions = decisions;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean concerned(MemberDetails before, MemberDetails now) {
        return now.renamedSince(before);
    }

    @Override
    public List<Component> cards(MemberDetails member, Runnable changed) {
        if (!actor.may(Permission.PARTICIPATION_READ)) {
            return List.of();
        }
        var details = participation.of(member.id());
        var card = new Card(text("participation.card"));
        if (details.present() == null || details.present().participation() == null) {
            card.add(new Paragraph(text(details.present() == null ? "participation.none" : "participation.cause.NO_MEMBER")));
        } else {
            card.add(status(details), lines(details));
        }
        card.add(buttons(member, details, changed));
        return List.of(card);
    }

    private static Div status(ParticipationDetails details) {
        var present = details.present();
        var line = new Div(new Badge(MemberWords.badge(present.participation())), new Span(text("participation.since", formats().day(present.from()))));
        line.addClassName("facts");
        var all = new Div(line);
        var cause = ParticipationWords.cause(present);
        if (details.decision() != null) {
            all.add(new Paragraph(ParticipationWords.decision(details.decision())));
        } else if (!cause.isEmpty()) {
            all.add(new Paragraph(cause));
        }
        return all;
    }

    private static Div lines(ParticipationDetails details) {
        var rows = new Rows();
        details.present().latest().forEach(one -> rows.row(ParticipationWords.line(one.line()), ParticipationWords.finding(one), new Badge(ParticipationWords.result(one.result()))));
        var period = new Paragraph(text("participation.period", formats().day(details.from()), formats().day(details.until()), details.present().wanted()));
        period.addClassName("note");
        var lines = new Div(rows, period);
        lines.addClassName("evidence");
        return lines;
    }

    private Div buttons(MemberDetails member, ParticipationDetails details, Runnable changed) {
        var row = new Div(Actions.link(text("participation.evidence"), () -> EvidenceDialog.open(member, participation)));
        row.addClassName("actions");
        if (actor.may(Permission.PARTICIPATION_WRITE) && !member.archived()) {
            if (details.decision() != null) {
                row.add(Actions.link(text("participation.decision.withdraw"), () -> {
                    decisions.withdraw(details.decision().id(), details.decision().version());
                    changed.run();
                }));
            }
            row.add(Actions.link(text("participation.decide"), () -> DecisionDialog.open(member, decisions, LocalDate.now(clock), changed)));
        }
        return row;
    }
}
