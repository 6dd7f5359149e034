package de.reihum.attendance.presence;

import de.reihum.accounts.Actor;
import de.reihum.meetings.Meeting;
import de.reihum.members.Contacts;
import de.reihum.members.Members;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** When a meeting is closed: whoever had said to come and was not noted did not come, and whoever had declined is excused. */
@ApplicationScoped
public class Absences {

    private Presences presences;
    private Expectations expectations;
    private Members members;
    private Contacts contacts;
    private Actor actor;
    private Ids ids;
    private Clock clock;

    protected Absences() {}

    @Inject
    public Absences(Presences presences, Expectations expectations, Members members, Contacts contacts, Actor actor, Ids ids, Clock clock) {
        this.presences = presences;
        this.expectations = expectations;
        this.members = members;
        this.contacts = contacts;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    public void fill(Meeting meeting) {
        for (var row : expectations.rows(meeting, presences.ofMeeting(meeting.id()))) {
            var state = row.silent();
            if (state != null) {
                presences.add(absent(meeting, row, state));
            }
        }
    }

    private Presence absent(Meeting meeting, PersonRow row, Presence.State state) {
        var member = members.find(row.member()).orElseThrow(NotFound::record);
        var contact = row.contact() == 0 ? null : contacts.find(row.contact()).orElse(null);
        var presence = new Presence(ids.next(), meeting, new Handle(row.handle()), member, contact);
        presence.note(state, "", actor.identity().name(), clock.instant());
        return presence;
    }
}
