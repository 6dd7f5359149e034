package de.reihum.web.replies;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import de.reihum.replies.Answer;
import de.reihum.replies.Channel;
import de.reihum.replies.Wish;
import de.reihum.replies.calls.Call;
import de.reihum.replies.list.EnterReply;
import de.reihum.replies.list.GuestListService;
import de.reihum.shared.ProductClock;
import de.reihum.web.members.contacts.Dial;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Confirmation;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Toast;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who is offered a place and reads no mail: to be called, and her word is entered here. */
class CallsCard extends Card {

    private final transient GuestListService replies;
    private final transient Runnable changed;

    CallsCard(long meeting, List<Call> calls, GuestListService replies, boolean writable, Runnable changed) {
        super(text("replies.calls.title", calls.size()));
        this.replies = replies;
        this.changed = changed;
        addClassName("replies-open");
        var rows = new Rows();
        calls.forEach(call -> rows.row(call.memberName(), text("replies.calls.until", call.name(), formats().weekday(LocalDate.ofInstant(call.until().minusMillis(1), ProductClock.ZONE))),
                right(meeting, call, writable).toArray(Component[]::new)));
        add(rows);
    }

    private List<Component> right(long meeting, Call call, boolean writable) {
        var right = new ArrayList<Component>();
        if (!call.phone().isEmpty()) {
            right.add(new Dial(call.memberName(), call.phone()));
        }
        if (writable) {
            right.add(button(meeting, call, Wish.YES));
            right.add(button(meeting, call, Wish.NO));
        }
        return right;
    }

    private Component button(long meeting, Call call, Wish wish) {
        var button = Actions.quiet(text("replies.calls." + wish), () -> hear(meeting, call, wish));
        button.setAriaLabel(text("replies.open.say", text("replies.calls." + wish), call.memberName()));
        return button;
    }

    /** A place that is passed on cannot be had back. */
    private void hear(long meeting, Call call, Wish wish) {
        if (wish == Wish.NO) {
            Confirmation.warn("replies.calls.pass", () -> take(meeting, call, wish), call.memberName(), call.name());
        } else {
            take(meeting, call, wish);
        }
    }

    private void take(long meeting, Call call, Wish wish) {
        var row = replies.row(meeting, call.reply());
        replies.enter(new EnterReply(meeting, call.member(), call.contact(), new Answer(wish, row.substitute(), row.guests(), row.comment(), row.needs()), Channel.PHONE, false));
        changed.run();
        Toast.done(text("replies.open.done", call.memberName(), ReplyWords.state(replies.row(meeting, call.reply()))));
    }
}
