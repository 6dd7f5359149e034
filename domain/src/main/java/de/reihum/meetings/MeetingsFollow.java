package de.reihum.meetings;

import de.reihum.meetings.agenda.Slot;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.sources.MergeFollower;
import de.reihum.members.sources.PersonalData;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Hosts and speakers go along when members or persons become one; a forgotten person was no speaker. */
@ApplicationScoped
public class MeetingsFollow implements MergeFollower, PersonalData {

    private static final String SECTION = "meetings.personal.section";

    private Meetings meetings;

    protected MeetingsFollow() {}

    @Inject
    public MeetingsFollow(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public int memberMerged(Member from, Member into) {
        var hosted = hostedBy(from.id());
        hosted.forEach(meeting -> meeting.hostMerged(into));
        return hosted.size();
    }

    @Override
    public int contactMerged(Contact from, Contact into) {
        var spoken = meetings.spokenBy(from.id());
        spoken.forEach(slot -> slot.spokenBy(into));
        return spoken.size();
    }

    @Override
    public List<Reason> memberForecast(long from, long into) {
        return Reason.counted("meetings.merge.hosted", hostedBy(from).size());
    }

    @Override
    public List<Reason> contactForecast(long from, long into) {
        return Reason.counted("meetings.merge.spoken", meetings.spokenBy(from).size());
    }

    private List<Meeting> hostedBy(long member) {
        return meetings.all(MeetingFilter.everything().withHost(member));
    }

    @Override
    public List<Item> about(long contact) {
        return meetings.spokenBy(contact).stream().flatMap(MeetingsFollow::items).toList();
    }

    private static Stream<Item> items(Slot slot) {
        return Stream.of(new Item(SECTION, "meetings.personal.talk", slot.data().title()), new Item(SECTION, "meetings.personal.meeting", slot.meeting().title())).filter(item -> !item.value().isEmpty());
    }

    @Override
    public List<Reason> forget(long contact) {
        meetings.spokenBy(contact).forEach(Slot::forgetSpeaker);
        return List.of();
    }
}
