package de.reihum.web.replies;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.reihum.invitations.InvitedRow;
import de.reihum.meetings.MeetingDetails;
import de.reihum.replies.Answer;
import de.reihum.replies.Channel;
import de.reihum.replies.Wish;
import de.reihum.replies.list.EnterReply;
import de.reihum.replies.list.GuestListService;
import de.reihum.shared.Folding;
import de.reihum.web.members.contacts.Dial;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Toast;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who has not answered yet, each with the three answers: what is heard on the phone is one click. */
class OpenCard extends Card {

    private static final int SHOWN = 5;

    private final transient MeetingDetails meeting;
    private final transient List<InvitedRow> open;
    private final transient GuestListService replies;
    private final transient Runnable changed;
    private final Div found = new Div();

    OpenCard(MeetingDetails meeting, List<InvitedRow> open, GuestListService replies, Runnable changed) {
        super(text("replies.open.title", open.size()));
        this.meeting = meeting;
        this.open = open;
        this.replies = replies;
        this.changed = changed;
        addClassName("replies-open");
        if (open.size() > SHOWN) {
            add(search());
        }
        add(found);
        show("");
    }

    private Component search() {
        var words = new TextField();
        words.setPlaceholder(text("replies.open.search"));
        words.setAriaLabel(text("replies.open.search"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(typed -> show(typed.getValue()));
        return words;
    }

    private void show(String words) {
        var wanted = open.stream().filter(one -> Arrays.stream(Folding.fold(words).split(" ")).allMatch(Folding.fold(one.memberName() + " " + one.contactName())::contains)).toList();
        var rows = new Rows();
        wanted.stream().limit(SHOWN).forEach(one -> rows.row(one.memberName(), one.contactName(), right(one).toArray(Component[]::new)));
        found.removeAll();
        found.add(rows);
        if (wanted.size() > SHOWN) {
            var more = new Paragraph(text("replies.open.more", wanted.size() - SHOWN));
            more.addClassName("quiet-text");
            found.add(more);
        } else if (wanted.isEmpty()) {
            found.add(new Paragraph(text("replies.open.none")));
        }
    }

    private List<Component> right(InvitedRow one) {
        var right = new ArrayList<Component>();
        if (!one.phone().isEmpty()) {
            right.add(new Dial(one.memberName(), one.phone()));
        }
        for (var wish : Wish.values()) {
            var button = Actions.quiet(ReplyWords.wish(wish), () -> take(one, wish));
            button.setAriaLabel(text("replies.open.say", ReplyWords.wish(wish), one.memberName()));
            right.add(button);
        }
        return right;
    }

    private void take(InvitedRow one, Wish wish) {
        long id = replies.enter(new EnterReply(meeting.id(), one.member(), one.contact(), Answer.of(wish, 0), Channel.PHONE, false));
        changed.run();
        Toast.done(text("replies.open.done", one.memberName(), ReplyWords.state(replies.row(meeting.id(), id))), () -> {
            replies.takeBack(id);
            changed.run();
        });
    }
}
