package de.reihum.web.replies;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import de.reihum.invitations.InvitedRow;
import de.reihum.meetings.MeetingDetails;
import de.reihum.members.MemberService;
import de.reihum.replies.Answer;
import de.reihum.replies.Channel;
import de.reihum.replies.Wish;
import de.reihum.replies.calls.Call;
import de.reihum.replies.list.EnterReply;
import de.reihum.replies.list.GuestListService;
import de.reihum.replies.list.InvitedListService;
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
    private final transient InvitedListService everybody;
    private final transient MemberService members;
    private final transient Runnable changed;
    private final RecordList<ReplyRow, ReplyFilter> list;

    /** @param called who is offered a place and is told by phone @param changed shows the page anew */
    RepliesTab(MeetingDetails meeting, GuestListService replies, InvitedListService everybody, MemberService members, List<Call> called, List<Export<ReplyFilter>> files, boolean writable, Runnable changed) {
        this.meeting = meeting;
        this.replies = replies;
        this.everybody = everybody;
        this.members = members;
        this.changed = changed;
        list = new RecordList<>("replies.list", ReplyFilter.of(meeting.id()), everybody::rows, everybody::count);
        addClassName("stack");
        columns(writable);
        list.search(ReplyFilter::withText);
        list.chips("group", List.of(ReplyGroup.values()), ReplyWords::group, ReplyGroup::only);
        files.forEach(list::export);
        if (writable) {
            list.actions(enter());
            list.whenEmpty(enter());
            list.bulk("come", ReplyRow::open, rows -> told(rows, Wish.YES));
            list.bulk("away", ReplyRow::open, rows -> told(rows, Wish.NO));
            list.bulk("seat", row -> row.seat() == Seat.WAITING || row.seat() == Seat.OFFERED, this::seat);
        }
        add(figures());
        if (!called.isEmpty()) {
            add(new CallsCard(meeting.id(), called, replies, writable, changed));
        }
        var open = writable ? everybody.waitingFor(meeting.id()) : List.<InvitedRow>of();
        if (!open.isEmpty()) {
            add(new OpenCard(meeting, open, replies, changed));
        }
        add(list);
    }

    private Component figures() {
        var now = replies.figures(meeting.id());
        return new Figures().figure(now.capacity() == 0 ? formats().number(now.seats()) : text("replies.figure.of", now.seats(), now.capacity()), text("replies.figure.places"))
                .figure(formats().number(now.coming()), text("replies.figure.coming")).figure(formats().number(now.maybe()), text("replies.figure.maybe"))
                .figure(formats().number(now.no()), text("replies.figure.no")).figure(formats().number(now.open()), text("replies.figure.open"))
                .figure(formats().number(now.waiting() + now.offered()), text("replies.figure.waiting"));
    }

    private void columns(boolean writable) {
        if (writable) {
            list.opener("memberName", ReplyRow::memberName, this::open).sortable().width(240, 3);
        } else {
            list.plain("memberName", ReplyRow::memberName).always().sortable().width(220, 3);
        }
        list.badge("state", ReplyWords::badge).width(170, 0);
        list.number("persons", row -> row.open() ? null : row.persons()).sortable().width(130, 0);
        list.plain("who", ReplyWords::who).width(180, 1);
        list.plain("comment", ReplyRow::comment).width(180, 2);
        list.plain("needs", ReplyRow::needs).width(180, 1).hiddenAtFirst();
        list.plain("source", ReplyWords::source).width(200, 1).hiddenAtFirst();
        list.plain("answeredAt", row -> row.open() ? "" : formats().stamp(row.answeredAt())).sortable().width(150, 0);
        list.card(row -> new CardLine(row.memberName(), "members/" + row.member(), row.open() ? row.contactName() : String.join(" · ", ReplyWords.who(row), text("replies.persons", row.persons())), ReplyWords.badge(row)));
    }

    private void open(ReplyRow row) {
        if (row.open()) {
            ReplyDialog.enter(meeting, row.member(), row.memberName(), replies, changed);
        } else {
            ReplyDialog.change(meeting, row, replies, changed);
        }
    }

    private Component enter() {
        return Actions.primary(text("replies.enter"), () -> ReplyDialog.enter(meeting, members, replies, changed));
    }

    private void told(Set<ReplyRow> chosen, Wish wish) {
        var entered = chosen.stream().filter(ReplyRow::open).map(row -> replies.enter(new EnterReply(meeting.id(), row.member(), 0, Answer.of(wish, 0), Channel.PHONE, false))).toList();
        changed.run();
        Toast.done(text("replies.told", entered.size()), () -> {
            entered.forEach(replies::takeBack);
            changed.run();
        });
    }

    private void seat(Set<ReplyRow> chosen) {
        var waiting = chosen.stream().filter(row -> row.seat() == Seat.WAITING || row.seat() == Seat.OFFERED).toList();
        waiting.forEach(row -> replies.seat(row.id()));
        Toast.done(text("replies.seated", waiting.size()));
        changed.run();
    }
}
