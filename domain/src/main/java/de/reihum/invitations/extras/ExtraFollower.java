package de.reihum.invitations.extras;

import de.reihum.invitations.Invitations;
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
import java.util.stream.Collectors;

/** Those who wait to be invited go along when members or people become one, and are dropped when somebody is forgotten or a draft is removed. */
@ApplicationScoped
public class ExtraFollower implements MergeFollower, PersonalData, MeetingFollower {

    private Extras extras;
    private Invitations invitations;

    protected ExtraFollower() {}

    @Inject
    public ExtraFollower(Extras extras, Invitations invitations) {
        this.extras = extras;
        this.invitations = invitations;
    }

    /** The same member waits once, and not at all where it is invited. */
    @Override
    public int memberMerged(Member from, Member into) {
        var moving = extras.ofMember(from.id());
        var known = extras.ofMember(into.id()).stream().map(one -> one.meeting().id()).collect(Collectors.toSet());
        invitations.ofMember(into.id()).forEach(one -> known.add(one.meeting().id()));
        invitations.ofMember(from.id()).forEach(one -> known.add(one.meeting().id()));
        extras.remove(moving.stream().filter(one -> known.contains(one.meeting().id())).toList());
        moving.stream().filter(one -> !known.contains(one.meeting().id())).forEach(one -> one.moveTo(into));
        return moving.size();
    }

    @Override
    public int contactMerged(Contact from, Contact into) {
        var through = extras.ofContact(from.id());
        through.forEach(one -> one.reach(into, one.channel()));
        return through.size();
    }

    @Override
    public List<Item> about(long contact) {
        return extras.ofContact(contact).stream().map(one -> new Item("invitations.personal.section", "invitations.personal.waits", one.meeting().title())).toList();
    }

    @Override
    public List<Reason> forget(long contact) {
        extras.remove(extras.ofContact(contact));
        return List.of();
    }

    @Override
    public void removed(Meeting meeting) {
        extras.remove(extras.ofMeeting(meeting.id()));
    }
}
