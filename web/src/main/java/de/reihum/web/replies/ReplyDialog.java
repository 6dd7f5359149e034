package de.reihum.web.replies;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.meetings.MeetingDetails;
import de.reihum.members.MemberService;
import de.reihum.replies.Answer;
import de.reihum.replies.Channel;
import de.reihum.replies.Wish;
import de.reihum.replies.list.EnterReply;
import de.reihum.replies.list.GuestListService;
import de.reihum.replies.list.ReplyRow;
import de.reihum.web.members.MemberField;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Toast;
import java.util.List;

/** Writes down an answer that somebody told the coordination. */
final class ReplyDialog {

    private static final List<Channel> TOLD = List.of(Channel.PHONE, Channel.LETTER, Channel.MAIL, Channel.TALK);

    private final Select<Wish> wish = new Select<>();
    private final Select<Channel> channel = new Select<>();
    private final TextField substitute = new TextField();
    private final IntegerField guests = new IntegerField();
    private final TextArea comment = new TextArea();
    private final TextArea needs = new TextArea();
    private final Checkbox anyway = new Checkbox(text("replies.form.anyway"));
    private final MeetingDetails meeting;
    private final GuestListService replies;
    private final Runnable changed;

    private ReplyDialog(MeetingDetails meeting, GuestListService replies, Runnable changed) {
        this.meeting = meeting;
        this.replies = replies;
        this.changed = changed;
        wish.setItems(Wish.values());
        wish.setItemLabelGenerator(ReplyWords::wish);
        channel.setItems(TOLD);
        channel.setItemLabelGenerator(ReplyWords::channel);
        guests.setMin(0);
        guests.setStepButtonsVisible(true);
    }

    static void enter(MeetingDetails meeting, MemberService members, GuestListService replies, Runnable changed) {
        var dialog = new ReplyDialog(meeting, replies, changed);
        var member = new MemberField(members);
        var form = new RecordForm<>("replies.form", () -> dialog.command(member.id()));
        form.field("member", member).focus();
        dialog.open(form, new Answer(Wish.YES, "", 0, "", ""), Channel.PHONE, text("replies.enter"));
    }

    /** What one member said on the phone. @param title of the window */
    static void enter(MeetingDetails meeting, long member, String title, GuestListService replies, Runnable changed) {
        var dialog = new ReplyDialog(meeting, replies, changed);
        dialog.open(new RecordForm<>("replies.form", () -> dialog.command(member)), new Answer(Wish.YES, "", 0, "", ""), Channel.PHONE, title);
    }

    static void change(MeetingDetails meeting, ReplyRow row, GuestListService replies, Runnable changed) {
        var dialog = new ReplyDialog(meeting, replies, changed);
        var form = new RecordForm<>("replies.form", () -> dialog.command(row.member()));
        dialog.open(form, new Answer(row.wish(), row.substitute(), row.guests(), row.comment(), row.needs()), TOLD.contains(row.channel()) ? row.channel() : Channel.PHONE, row.memberName());
    }

    private void open(RecordForm<EnterReply> form, Answer known, Channel way, String title) {
        form.field("wish", wish);
        form.field("channel", channel);
        form.optional("substitute", substitute);
        if (meeting.data().guests() > 0) {
            form.field("guests", guests);
        }
        if (meeting.data().asksNeeds()) {
            form.optional("needs", needs);
        }
        form.optional("comment", comment);
        if (meeting.data().capacity() > 0) {
            form.field("anyway", anyway);
        }
        wish.setValue(known.wish());
        channel.setValue(way);
        substitute.setValue(known.substitute());
        guests.setValue(known.guests());
        comment.setValue(known.comment());
        needs.setValue(known.needs());
        form.clean();
        form.onSave(command -> {
            var row = replies.row(meeting.id(), replies.enter(command));
            Toast.done(text("replies.open.done", row.memberName(), ReplyWords.state(row)));
        }).afterwards(changed);
        new FormDialog(title, form, text("replies.form.save")).open();
    }

    private EnterReply command(long member) {
        var answer = new Answer(wish.getValue(), substitute.getValue(), guests.getValue() == null ? 0 : guests.getValue(), comment.getValue(), needs.getValue());
        return new EnterReply(meeting.id(), member, 0, answer, channel.getValue(), anyway.getValue());
    }
}
