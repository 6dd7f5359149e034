package de.reihum.web.meetings;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import de.reihum.meetings.MeetingDetails;
import de.reihum.meetings.dates.DateChangeRow;
import de.reihum.web.meetings.edit.MeetingDialogs;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.PageParts;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Facts;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Timeline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a meeting is about, what happens, and what speaks against it. */
class MeetingOverview extends TwoColumns {

    private final transient MeetingDetails meeting;
    private final transient MeetingDialogs dialogs;
    private final transient Runnable changed;

    /** @param dialogs {@code null} for who may only read */
    MeetingOverview(MeetingDetails meeting, MeetingDialogs dialogs, PageParts<MeetingDetails> parts, Runnable changed) {
        this.meeting = meeting;
        this.dialogs = dialogs;
        this.changed = changed;
        if (!meeting.warnings().isEmpty()) {
            left(warnings());
        }
        left(agenda());
        if (!meeting.data().word().isEmpty()) {
            left(new Card(text("meetings.word"), new Paragraph(meeting.data().word())));
        }
        parts.cards(this, meeting, changed);
        right(facts());
        if (!meeting.changes().isEmpty()) {
            right(changes());
        }
    }

    private Card warnings() {
        var list = new UnorderedList();
        list.addClassName("warnings");
        meeting.warnings().forEach(warning -> list.add(new ListItem(text(warning.why().key(), warning.why().arguments().toArray()))));
        return new Card(text("meetings.warnings", meeting.warnings().size()), list);
    }

    private Card agenda() {
        var slots = meeting.data().agenda().slots();
        var card = new Card(text("meetings.agenda"), slots.isEmpty() ? new Paragraph(text("meetings.agenda.none")) : new AgendaList(meeting));
        if (dialogs != null && meeting.open()) {
            card.corner(Actions.link(text("meetings.agenda.edit"), () -> dialogs.agenda(meeting, changed)));
        }
        return card;
    }

    private Card facts() {
        var data = meeting.data();
        var facts = new Facts();
        if (data.series() != 0) {
            facts.fact(text("meetings.series"), Links.to("series/" + data.series(), meeting.seriesName()));
        }
        facts.fact(text("meetings.topic"), data.topic());
        if (!meeting.question().isEmpty()) {
            facts.fact(text("meetings.askedFor"), Links.to("polls/" + data.poll(), meeting.question()));
        }
        if (data.host() != 0) {
            facts.fact(text("meetings.host"), Links.to("members/" + data.host(), meeting.hostName()));
        }
        facts.fact(text("meetings.place"), MeetingWords.place(data.place())).fact(text("meetings.hints"), data.place().hints())
                .fact(text("meetings.room"), MeetingWords.capacity(data.capacity())).fact(text("meetings.guests"), text("meetings.guests.each", data.guests()))
                .fact(text("meetings.needs"), text(data.asksNeeds() ? "meetings.needs.yes" : "meetings.needs.no")).fact(text("meetings.invitedAt"), formats().stamp(meeting.invitedAt()))
                .fact(text("meetings.cancelledAt"), formats().stamp(meeting.cancelledAt())).fact(text("meetings.cancelWord"), meeting.cancelWord());
        return new Card(text("meetings.facts"), facts);
    }

    private Card changes() {
        var line = new Timeline();
        newestFirst().forEach(change -> line.event(said(change), change.before() == null ? text("meetings.change.first") : text("meetings.change", MeetingWords.when(change.before())),
                change.reason().isEmpty() ? new Component[0] : new Component[] {new Paragraph(change.reason())}));
        return new Card(text("meetings.changes"), line);
    }

    private List<DateChangeRow> newestFirst() {
        var all = new ArrayList<>(meeting.changes());
        Collections.reverse(all);
        return all;
    }

    private static String said(DateChangeRow change) {
        return text("meetings.change.by", formats().stamp(change.movedAt()), change.movedBy());
    }
}
