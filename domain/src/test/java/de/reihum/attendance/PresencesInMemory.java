package de.reihum.attendance;

import de.reihum.attendance.closing.Closing;
import de.reihum.attendance.closing.Closings;
import de.reihum.attendance.presence.Handle;
import de.reihum.attendance.presence.Presence;
import de.reihum.attendance.presence.Presences;
import de.reihum.attendance.presence.Tap;
import de.reihum.members.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Presence without a database. */
class PresencesInMemory implements Presences {

    private final List<Presence> all = new ArrayList<>();
    final List<Tap> taps = new ArrayList<>();
    private final Closings closings;

    PresencesInMemory(Closings closings) {
        this.closings = closings;
    }

    @Override
    public void add(Presence presence) {
        all.add(presence);
    }

    @Override
    public void remove(Presence presence) {
        all.remove(presence);
    }

    @Override
    public Optional<Presence> find(long meeting, Handle handle) {
        return those(one -> one.meeting().id() == meeting && one.handle().equals(handle)).stream().findFirst();
    }

    @Override
    public List<Presence> ofMeeting(long meeting) {
        return those(one -> one.meeting().id() == meeting);
    }

    @Override
    public List<Presence> ofMember(long member) {
        return those(one -> one.member().filter(there -> there.id() == member).isPresent());
    }

    @Override
    public List<Presence> ofContact(long contact) {
        return those(one -> one.contact().filter(there -> there.id() == contact).isPresent());
    }

    @Override
    public void add(Tap tap) {
        taps.add(tap);
    }

    @Override
    public boolean arrived(long meeting, String tap) {
        return false;
    }

    @Override
    public void forgetTaps(long meeting) {
        taps.clear();
    }

    @Override
    public List<Confirmed> confirmed(LocalDate from, LocalDate until) {
        return closings.confirmed(from, until).stream().map(Closing::meeting)
                .flatMap(meeting -> ofMeeting(meeting.id()).stream().filter(one -> one.member().isPresent())
                        .map(one -> new Confirmed(Long.valueOf(meeting.id()), meeting.when().orElseThrow().day(), Long.valueOf(one.member().map(Member::id).orElseThrow()), one.state())))
                .toList();
    }

    private List<Presence> those(Predicate<Presence> wanted) {
        return all.stream().filter(wanted).toList();
    }
}
