package de.reihum.web.touches;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.members.ContactDetails;
import de.reihum.members.MemberDetails;
import de.reihum.shared.ProductClock;
import de.reihum.shared.Slice;
import de.reihum.touches.Touch;
import de.reihum.touches.TouchFilter;
import de.reihum.touches.TouchRow;
import de.reihum.touches.TouchService;
import de.reihum.web.members.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** The contacts with a member, on the member's page. */
@ApplicationScoped
public class TouchHistory implements TimelineSource {

    private static final int LONGEST = 100;

    private TouchService touches;
    private MemberTouches newest;
    private Actor actor;

    protected TouchHistory() {}

    @Inject
    public TouchHistory(TouchService touches, MemberTouches newest, Actor actor) {
        this.touches = touches;
        this.newest = newest;
        this.actor = actor;
    }

    @Override
    public boolean concerned(MemberDetails before, MemberDetails now) {
        return now.renamedSince(before);
    }

    @Override
    public List<Entry> about(MemberDetails member) {
        return actor.may(Permission.TOUCHES_READ) ? newest.newest(member.id()).stream().map(row -> entry(row, member.data().name())).toList() : List.of();
    }

    @Override
    public List<Entry> about(ContactDetails contact) {
        return actor.may(Permission.TOUCHES_READ) ? touches.rows(TouchFilter.ofContact(contact.id()), Slice.first(LONGEST)).stream().map(row -> entry(row, "")).toList() : List.of();
    }

    /** @param known what the page is about anyway, and need not be said again */
    private static Entry entry(TouchRow row, String known) {
        var at = row.day().atTime(row.time().isEmpty() ? LocalTime.MIDNIGHT : LocalTime.parse(row.time())).atZone(ProductClock.ZONE).toInstant();
        var details = new ArrayList<String>();
        if (!row.who().equals(known)) {
            details.add(text(row.edge() == Touch.Edge.COORDINATION ? "touches.history.with" : "touches.history.among", row.who()));
        }
        if (!row.startedBy().isEmpty()) {
            details.add(text("touches.history.startedBy", row.startedBy()));
        }
        if (!row.text().isEmpty()) {
            details.add(row.text());
        }
        return new Entry(at, TouchWords.channel(row.channel()), row.line(), details);
    }
}
