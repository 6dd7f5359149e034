package de.reihum.web.invitations;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.reihum.invitations.InvitationPreview;
import de.reihum.invitations.audience.Invitee;
import de.reihum.invitations.audience.Twofold;
import de.reihum.members.Contact.Channel;
import de.reihum.web.shared.page.Actions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says which invitations end with one person as things are chosen now, the same members once with the surest sign that matters, and lets one be left out. */
class TwofoldList extends UnorderedList {

    private static final int SHOWN = 20;

    private final transient List<Twofold> all;
    private final transient Map<Long, Invitee> invitees;
    private final transient Map<Long, Channel> chosen;
    private final transient Consumer<Invitee> leaveOut;

    TwofoldList(InvitationPreview preview, Map<Long, Channel> chosen, Consumer<Invitee> leaveOut) {
        this.all = preview.twofold();
        this.invitees = preview.reached().stream().collect(Collectors.toMap(Invitee::member, Function.identity()));
        this.chosen = chosen;
        this.leaveOut = leaveOut;
        addClassNames("warnings", "invitation-twofold");
    }

    void show() {
        removeAll();
        var told = new HashSet<Set<Invitee>>();
        var lines = all.stream().filter(one -> left(one).size() > 1 && told.add(Set.copyOf(left(one)))).map(one -> line(one, left(one))).toList();
        lines.stream().limit(SHOWN).forEach(this::add);
        if (lines.size() > SHOWN) {
            add(new ListItem(text("invitations.shown", lines.size() - SHOWN)));
        }
        setVisible(!lines.isEmpty());
    }

    private List<Invitee> left(Twofold one) {
        return one.members().stream().filter(member -> matters(one.kind(), chosen.get(member))).map(invitees::get).toList();
    }

    private static boolean matters(Twofold.Kind kind, Channel channel) {
        return switch (kind) {
            case ADDRESS -> channel == Channel.MAIL;
            case PHONE -> channel == Channel.PHONE;
            case NAME -> channel != null;
        };
    }

    private ListItem line(Twofold one, List<Invitee> left) {
        var names = left.stream().map(Invitee::memberName).collect(Collectors.joining(", "));
        var buttons = new Div();
        buttons.addClassName("actions");
        left.forEach(invitee -> buttons.add(Actions.link(text("invitations.twofold.out", invitee.memberName()), () -> leaveOut.accept(invitee))));
        return new ListItem(new Span(text("invitations.twofold." + one.kind(), left.size(), one.what(), names)), buttons);
    }
}
