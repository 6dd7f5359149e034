package de.reihum.web.participation.status;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.members.MemberDetails;
import de.reihum.participation.ParticipationService;
import de.reihum.participation.SpellRow;
import de.reihum.web.members.MemberWords;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Timeline;

/** Every sign behind a status, and the statuses before it. */
final class EvidenceDialog {

    private EvidenceDialog() {}

    static void open(MemberDetails member, ParticipationService participation) {
        var dialog = new Dialog(text("participation.evidence.title", member.data().name()));
        dialog.addClassName("form-dialog");
        var content = new Div(new H3(text("participation.evidence.signs")), signs(member.id(), participation), new H3(text("participation.evidence.history")), history(member.id(), participation));
        content.addClassName("evidence");
        dialog.add(content);
        dialog.getFooter().add(Actions.quiet(text("shared.close"), dialog::close));
        dialog.open();
    }

    private static Component signs(long member, ParticipationService participation) {
        var until = participation.of(member).until();
        var rows = new Rows();
        participation.evidence(member).forEach(one -> rows.row(ParticipationWords.evidence(one.kind()),
                one.on().isAfter(until) ? text("participation.evidence.later", formats().day(one.on())) : formats().day(one.on())));
        return rows.getChildren().findAny().isPresent() ? rows : new Paragraph(text("participation.evidence.none"));
    }

    private static Component history(long member, ParticipationService participation) {
        var line = new Timeline();
        participation.history(member).forEach(spell -> line.event(when(spell), spell.participation() == null ? text("participation.cause.NO_MEMBER") : MemberWords.participation(spell.participation()),
                new Div(why(spell)), new Div(text(spell.ruleVersion() == 0 ? "participation.rules.default" : "participation.rules.number", spell.ruleVersion()))));
        return line.getChildren().findAny().isPresent() ? line : new Paragraph(text("participation.none"));
    }

    private static String why(SpellRow spell) {
        var cause = ParticipationWords.cause(spell);
        return cause.isEmpty() ? ParticipationWords.findings(spell.began()) : cause;
    }

    private static String when(SpellRow spell) {
        return spell.ended() == null ? text("participation.since", formats().day(spell.from())) : text("participation.from", formats().day(spell.from()), formats().day(spell.ended()));
    }
}
