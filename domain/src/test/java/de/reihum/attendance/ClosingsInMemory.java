package de.reihum.attendance;

import de.reihum.attendance.closing.Attended;
import de.reihum.attendance.closing.Closing;
import de.reihum.attendance.closing.Closings;
import de.reihum.attendance.closing.Gift;
import de.reihum.attendance.closing.Resolution;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.Meeting.State;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.MeetingsInMemory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports without a database. */
class ClosingsInMemory implements Closings {

    private static final Set<State> ALIVE = EnumSet.of(State.PLANNED, State.INVITED, State.HELD);

    private final List<Closing> all = new ArrayList<>();
    private final MeetingsInMemory meetings;

    ClosingsInMemory(MeetingsInMemory meetings) {
        this.meetings = meetings;
    }

    @Override
    public void add(Closing closing) {
        all.add(closing);
    }

    @Override
    public Optional<Closing> of(long meeting) {
        return all.stream().filter(one -> one.meeting().id() == meeting).findFirst();
    }

    @Override
    public Optional<Closing> lock(long meeting) {
        return of(meeting);
    }

    @Override
    public boolean confirmed(long meeting) {
        return of(meeting).filter(Closing::confirmed).isPresent();
    }

    @Override
    public List<Closing> confirmed(LocalDate from, LocalDate until) {
        return all.stream().filter(one -> one.confirmed() && within(one.meeting(), from, until)).toList();
    }

    @Override
    public List<Attended> attended(LocalDate from, LocalDate until) {
        return List.of();
    }

    @Override
    public List<Meeting> unclosed(LocalDate from, LocalDate until) {
        return meetings.all(MeetingFilter.everything()).stream().filter(one -> ALIVE.contains(one.state()) && within(one, from, until) && !confirmed(one.id())).toList();
    }

    @Override
    public List<Gift> giftsOf(long member) {
        return all.stream().flatMap(one -> one.gifts().stream()).filter(gift -> gift.member().id() == member).toList();
    }

    @Override
    public List<Resolution> resolutionsOf(long member) {
        return all.stream().flatMap(one -> one.resolutions().stream()).filter(one -> one.data().member() == member).toList();
    }

    @Override
    public List<Resolution> resolutionsBy(long contact) {
        return all.stream().flatMap(one -> one.resolutions().stream()).filter(one -> one.data().contact() == contact).toList();
    }

    private static boolean within(Meeting meeting, LocalDate from, LocalDate until) {
        return meeting.when().filter(when -> !when.day().isBefore(from) && !when.day().isAfter(until)).isPresent();
    }
}
