package de.reihum.web.replies;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.meetings.Meeting.State;
import de.reihum.meetings.MeetingDetails;
import de.reihum.members.MemberService;
import de.reihum.replies.calls.CallListService;
import de.reihum.replies.list.GuestListService;
import de.reihum.replies.list.InvitedListService;
import de.reihum.replies.list.ReplyFigures;
import de.reihum.web.meetings.MeetingPart;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Who comes, on a meeting's page. */
@ApplicationScoped
public class RepliesPart implements MeetingPart {

    private static final int ORDER = 30;

    private GuestListService list;
    private InvitedListService everybody;
    private CallListService calls;
    private MemberService members;
    private Instance<ReplyFiles> files;
    private Actor actor;

    protected RepliesPart() {}

    @Inject
    public RepliesPart(GuestListService list, InvitedListService everybody, CallListService calls, MemberService members, Instance<ReplyFiles> files, Actor actor) {
        this.list = list;
        this.everybody = everybody;
        this.calls = calls;
        this.members = members;
        this.files = files;
        this.actor = actor;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> part(MeetingDetails meeting, Runnable changed) {
        if (!asked(meeting)) {
            return Optional.empty();
        }
        boolean writable = actor.may(Permission.MEETINGS_WRITE) && meeting.state() != State.HELD && meeting.state() != State.CANCELLED;
        return Optional.of(new Part(text("replies.part"), (int) list.figures(meeting.id()).answered(), () -> new RepliesTab(meeting, list, everybody, members, calls.offered(meeting.id()), files.get().all(), writable, changed)));
    }

    @Override
    public List<Component> cards(MeetingDetails meeting, Runnable changed) {
        if (!asked(meeting)) {
            return List.of();
        }
        var figures = list.figures(meeting.id());
        if (figures.answered() + figures.open() == 0) {
            return List.of();
        }
        var facts = new Facts();
        facts.fact(text("replies.figure.coming"), Long.toString(figures.coming()));
        facts.fact(text("replies.figure.maybe"), Long.toString(figures.maybe()));
        facts.fact(text("replies.figure.no"), Long.toString(figures.no()));
        facts.fact(text("replies.figure.open"), Long.toString(figures.open()));
        if (figures.waiting() + figures.offered() > 0) {
            facts.fact(text("replies.figure.waiting"), Long.toString(figures.waiting() + figures.offered()));
        }
        return List.of(new Card(text("replies.card.title"), seats(figures), facts));
    }

    private static Component seats(ReplyFigures figures) {
        return new Paragraph(figures.capacity() == 0 ? text("replies.figure.unlimited", figures.seats()) : text("replies.figure.seats", figures.seats(), figures.capacity()));
    }

    private static boolean asked(MeetingDetails meeting) {
        return meeting.state() != State.DRAFT && meeting.state() != State.PROPOSED;
    }
}
