package de.reihum.web.meetings;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.meetings.Meeting.State;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.MeetingRow;
import de.reihum.meetings.MeetingService;
import de.reihum.members.MemberDetails;
import de.reihum.shared.Slice;
import de.reihum.web.members.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** On a member's page: the meetings that were at its place. */
@ApplicationScoped
public class HostedMeetings implements TimelineSource {

    private MeetingService meetings;
    private Actor actor;

    protected HostedMeetings() {}

    @Inject
    public HostedMeetings(MeetingService meetings, Actor actor) {
        this.meetings = meetings;
        this.actor = actor;
    }

    @Override
    public boolean concerned(MemberDetails before, MemberDetails now) {
        return false;
    }

    @Override
    public List<Entry> about(MemberDetails member) {
        if (!actor.may(Permission.MEETINGS_READ)) {
            return List.of();
        }
        var hosted = MeetingFilter.everything().withHost(member.id()).withStates(Set.of(State.HELD));
        return meetings.rows(hosted, Slice.first(100)).stream().filter(row -> row.when() != null).map(HostedMeetings::entry).toList();
    }

    private static Entry entry(MeetingRow row) {
        return new Entry(row.when().begin(), text("meetings.timeline.host"), row.title(), Stream.of(row.topic()).filter(topic -> !topic.isEmpty()).toList());
    }
}
