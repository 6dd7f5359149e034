package de.reihum.invitations;

import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.MeetingRow;
import de.reihum.meetings.Meetings;
import de.reihum.meetings.agenda.Slot;
import de.reihum.shared.Slice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Meetings without a database. */
class MeetingsToInvite implements Meetings {

    private final Map<Long, Meeting> all = new LinkedHashMap<>();

    @Override
    public void add(Meeting meeting) {
        all.put(meeting.id(), meeting);
    }

    @Override
    public Optional<Meeting> find(long id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Meeting> lock(long id) {
        return find(id);
    }

    @Override
    public void remove(Meeting meeting) {
        all.remove(meeting.id());
    }

    @Override
    public List<MeetingRow> rows(MeetingFilter filter, Slice slice) {
        return List.of();
    }

    @Override
    public long count(MeetingFilter filter) {
        return all.size();
    }

    @Override
    public List<Meeting> all(MeetingFilter filter) {
        return List.copyOf(all.values());
    }

    @Override
    public List<Slot> spokenBy(long contact) {
        return List.of();
    }
}
