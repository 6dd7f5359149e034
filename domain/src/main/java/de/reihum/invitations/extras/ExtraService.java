package de.reihum.invitations.extras;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.invitations.Invitations;
import de.reihum.invitations.audience.Addressing;
import de.reihum.invitations.audience.Person;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.Meetings;
import de.reihum.members.Contact;
import de.reihum.members.Contact.Channel;
import de.reihum.members.Member;
import de.reihum.members.Members;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps the list of those who are invited beside a meeting's audience. */
@ApplicationScoped
@Transactional
public class ExtraService {

    private Meetings meetings;
    private Members members;
    private Invitations invitations;
    private Extras extras;
    private Ids ids;

    protected ExtraService() {}

    @Inject
    public ExtraService(Meetings meetings, Members members, Invitations invitations, Extras extras, Ids ids) {
        this.meetings = meetings;
        this.members = members;
        this.invitations = invitations;
        this.extras = extras;
        this.ids = ids;
    }

    /** Who waits to be invited, by member's name. */
    @Requires(Permission.MEETINGS_READ)
    public List<ExtraRow> rows(long meeting) {
        meetings.find(meeting).orElseThrow(NotFound::record);
        return extras.ofMeeting(meeting).stream().map(Extra::row).toList();
    }

    /** Through whom a member can be invited, the usual person first; those who can be reached by no way are left out. */
    @Requires(Permission.MEETINGS_WRITE)
    public List<Person> people(long member) {
        return Addressing.people(load(member));
    }

    /**
     * Nobody gets anything yet. Whoever waits already is invited this way now.
     *
     * @throws RuleBroken when the member is invited already, or the meeting is over or off
     * @throws InvalidValue when the person cannot be reached that way
     */
    @Requires(Permission.MEETINGS_WRITE)
    public void add(AddExtra command) {
        var meeting = meetings.lock(command.meeting()).filter(one -> MeetingFilter.OPEN.contains(one.state())).orElseThrow(() -> over(command.meeting()));
        var member = load(command.member());
        if (invitations.members(meeting.id()).contains(member.id())) {
            throw new RuleBroken("invitations.refusal.already", member.name());
        }
        var person = Addressing.people(member).stream().filter(one -> command.contact() == 0 || one.contact() == command.contact()).findFirst()
                .orElseThrow(() -> new InvalidValue("contact", "invitations.refusal.way", member.name()));
        var channel = command.channel() == null ? person.usual() : command.channel();
        if (!person.ways().contains(channel)) {
            throw new InvalidValue("channel", "invitations.refusal.way", person.name());
        }
        put(meeting, member.contact(person.contact()), channel);
    }

    private void put(Meeting meeting, Contact contact, Channel channel) {
        extras.find(meeting.id(), contact.member().id()).ifPresentOrElse(one -> one.reach(contact, channel), () -> extras.add(new Extra(ids.next(), meeting, contact, channel)));
    }

    /** Does nothing when she is not on the list any more. @throws RuleBroken when she is invited meanwhile */
    @Requires(Permission.MEETINGS_WRITE)
    public void remove(long meeting, long member) {
        meetings.lock(meeting).orElseThrow(NotFound::record);
        if (invitations.members(meeting).contains(member)) {
            throw new RuleBroken("invitations.refusal.already", load(member).name());
        }
        extras.remove(extras.find(meeting, member).stream().toList());
    }

    private Member load(long member) {
        return members.find(member).orElseThrow(NotFound::record);
    }

    private RuntimeException over(long meeting) {
        return meetings.find(meeting).isEmpty() ? NotFound.record() : new RuleBroken("invitations.refusal.over");
    }
}
