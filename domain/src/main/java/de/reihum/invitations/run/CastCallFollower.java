package de.reihum.invitations.run;

import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingFollower;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.sources.MergeFollower;
import de.reihum.members.sources.PersonalData;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Calls before a meeting go along when people become one, and are dropped when somebody is forgotten or the meeting is removed. */
@ApplicationScoped
public class CastCallFollower implements MergeFollower, PersonalData, MeetingFollower {

    private static final String SECTION = "invitations.personal.section";

    private CastCalls calls;

    protected CastCallFollower() {}

    @Inject
    public CastCallFollower(CastCalls calls) {
        this.calls = calls;
    }

    /** They belong to people, who have moved by themselves. */
    @Override
    public int memberMerged(Member from, Member into) {
        return 0;
    }

    @Override
    public int contactMerged(Contact from, Contact into) {
        var moving = calls.ofContact(from.id());
        moving.forEach(one -> calls.find(one.meeting().id(), into.id()).ifPresentOrElse(known -> {
            known.join(one);
            calls.remove(List.of(one));
        }, () -> one.reach(into)));
        return moving.size();
    }

    @Override
    public List<Item> about(long contact) {
        return calls.ofContact(contact).stream().flatMap(one -> Stream.of(new Item(SECTION, "invitations.personal.cast", one.meeting().title()), new Item(SECTION, "invitations.personal.eve", one.calledAt().toString()))).toList();
    }

    @Override
    public List<Reason> forget(long contact) {
        calls.remove(calls.ofContact(contact));
        return List.of();
    }

    @Override
    public void removed(Meeting meeting) {
        calls.remove(calls.ofMeeting(meeting.id()));
    }
}
