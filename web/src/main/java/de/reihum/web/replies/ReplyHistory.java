package de.reihum.web.replies;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.members.ContactDetails;
import de.reihum.members.MemberDetails;
import de.reihum.replies.list.GuestListService;
import de.reihum.replies.list.MemberReply;
import de.reihum.web.members.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** On a member's page: what it answered to which invitation, and whether it has a place. */
@ApplicationScoped
public class ReplyHistory implements TimelineSource {

    private GuestListService replies;
    private Actor actor;

    protected ReplyHistory() {}

    @Inject
    public ReplyHistory(GuestListService replies, Actor actor) {
        this.replies = replies;
        this.actor = actor;
    }

    @Override
    public boolean concerned(MemberDetails before, MemberDetails now) {
        return false;
    }

    @Override
    public List<Entry> about(MemberDetails member) {
        return actor.may(Permission.MEETINGS_READ) ? replies.ofMember(member.id()).stream().map(ReplyHistory::entry).toList() : List.of();
    }

    @Override
    public List<Entry> about(ContactDetails contact) {
        return actor.may(Permission.MEETINGS_READ) ? replies.ofContact(contact.id()).stream().map(ReplyHistory::entry).toList() : List.of();
    }

    private static Entry entry(MemberReply one) {
        var meeting = one.day() == null ? one.title() : text("replies.history.meeting", one.title(), formats().day(one.day()));
        var details = Stream.of(ReplyWords.state(one), one.persons() > 1 ? text("replies.persons", one.persons()) : "", one.substitute().isEmpty() ? "" : text("replies.who.substitute", one.substitute()))
                .filter(words -> !words.isEmpty()).toList();
        return new Entry(one.answeredAt(), ReplyWords.source(one), text("replies.history.answered", meeting), details);
    }
}
