package de.reihum.web.replies;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import de.reihum.meetings.MeetingDetails;
import de.reihum.members.MemberService;
import de.reihum.replies.list.GuestListService;
import de.reihum.replies.list.ReplyFilter;
import de.reihum.replies.list.ReplyRow;
import de.reihum.replies.seating.Seat;
import de.reihum.shared.Slice;
import de.reihum.web.shared.list.CardLine;
import de.reihum.web.shared.list.Export;
import de.reihum.web.shared.list.RecordList;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Figures;
import de.reihum.web.shared.parts.Toast;
import java.util.List;
import java.util.Set;

/** All answers to one meeting. */
class RepliesTab extends Div {

    private final MeetingDetails meeting;
    private final transient GuestListService replies;
    private final transient MemberService members;
    private final transient Runnable changed;
    private final RecordList<ReplyRow, ReplyFilter> list;

    /** @param changed shows the page anew */
    RepliesTab(MeetingDetails meeting, GuestListService replies, MemberService members, List<Export<ReplyFilter>> files, boolean writable, Runnable changed) {
        this.meeting = meeting;
        this.replies = replies;
        this.members = members;
        this.changed = changed;
        list = new RecordList<>("replies.list", ReplyFilter.of(meeting.id()), replies::rows, filter -> replies.part(filter, Slice.first(1)).total());
        addClassName("stack");
        columns(writable);
        list.search(ReplyFilter::withText);
        list.chips("group", List.of(ReplyGroup.values()), ReplyWords::group, ReplyGroup::only);
        files.forEach(list::export);
        if (writable) {
            list.actions(enter());
            list.whenEmpty(enter());
            list.bulk("seat", row -> row.seat() == Seat.WAITING || row.seat() == Seat.OFFERED, this::seat);
        }
        add(figures(), list);
    }

    private Component figures() {
        var now = replies.figures(meeting.id());
        return new Figures().figure(now.capacity() == 0 ? formats().number(now.seats()) : text("replies.figure.of", now.seats(), now.capacity()), text("replies.figure.places"))
                .figure(formats().number(now.coming()), text("replies.figure.coming")).figure(formats().number(now.maybe()), text("replies.figure.maybe"))
                .figure(formats().number(now.waiting() + now.offered()), text("replies.figure.waiting"));
    }

    private void columns(boolean writable) {
        if (writable) {
            list.opener("memberName", ReplyRow::memberName, row -> ReplyDialog.change(meeting, row, replies, changed)).sortable();
        } else {
            list.plain("memberName", ReplyRow::memberName).always().sortable().width(220, 3);
        }
        list.badge("state", ReplyWords::badge).width(190, 0);
        list.number("persons", ReplyRow::persons).sortable().width(130, 0);
        list.plain("who", ReplyWords::who).width(180, 1);
        list.plain("comment", ReplyRow::comment).width(220, 2);
        list.plain("needs", ReplyRow::needs).width(180, 1);
        list.plain("source", ReplyWords::source).width(200, 1).hiddenAtFirst();
        list.plain("answeredAt", row -> formats().stamp(row.answeredAt())).sortable().width(150, 0);
        list.card(row -> new CardLine(row.memberName(), "members/" + row.member(), String.join(" · ", ReplyWords.who(row), text("replies.persons", row.persons())), ReplyWords.badge(row)));
    }

    private Component enter() {
        return Actions.primary(text("replies.enter"), () -> ReplyDialog.enter(meeting, members, replies, changed));
    }

    private void seat(Set<ReplyRow> chosen) {
        var waiting = chosen.stream().filter(row -> row.seat() == Seat.WAITING || row.seat() == Seat.OFFERED).toList();
        waiting.forEach(row -> replies.seat(row.id()));
        Toast.done(text("replies.seated", waiting.size()));
        changed.run();
    }
}
