package de.reihum.attendance.presence;

import de.reihum.attendance.presence.PersonRow.Expectation;
import de.reihum.invitations.Invitation;
import de.reihum.invitations.Invitations;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.agenda.Slot;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.replies.Replies;
import de.reihum.replies.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who is expected at a meeting: its host, those who were invited or have answered, their guests, those who speak. */
@ApplicationScoped
public class Expectations {

    /** A guest stays behind the member for which she comes. */
    private static final Comparator<PersonRow> SUREST = Comparator.comparing(PersonRow::expected).thenComparing(PersonRow::memberName);

    private Invitations invitations;
    private Replies replies;

    protected Expectations() {}

    @Inject
    public Expectations(Invitations invitations, Replies replies) {
        this.invitations = invitations;
        this.replies = replies;
    }

    /** By handle; the host first, then whoever comes most surely, by member's name. */
    Map<String, PersonRow> of(Meeting meeting) {
        var all = new LinkedHashMap<String, PersonRow>();
        meeting.host().ifPresent(host -> put(all, member(host, host.addressee().or(host::representative), "", Expectation.HOST)));
        invited(meeting).forEach(row -> put(all, row));
        meeting.slots().stream().map(Slot::contact).flatMap(Optional::stream).forEach(speaker -> speaker(all, speaker));
        return all.values().stream().sorted(SUREST).collect(Collectors.toMap(PersonRow::handle, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private List<PersonRow> invited(Meeting meeting) {
        var rows = new ArrayList<PersonRow>();
        Map<Long, Reply> answers = replies.ofMeeting(meeting.id()).stream().collect(Collectors.toMap(reply -> reply.member().id(), Function.identity()));
        for (var invitation : invitations.ofMeeting(meeting.id())) {
            rows.addAll(rows(invitation.member(), Optional.of(invitation.contact()), answers.remove(invitation.member().id())));
        }
        answers.values().forEach(reply -> rows.addAll(rows(reply.member(), reply.contact(), reply)));
        return rows;
    }

    private static List<PersonRow> rows(Member member, Optional<Contact> contact, Reply reply) {
        var rows = new ArrayList<PersonRow>();
        var answer = reply == null ? null : reply.answer();
        rows.add(member(member, contact, answer == null ? "" : answer.substitute(), expectation(reply)));
        for (int guest = 1; reply != null && reply.comes() && guest <= answer.guests(); guest++) {
            rows.add(new PersonRow(Handle.guest(member.id(), guest).text(), member.id(), member.name(), 0, member.name() + " +" + guest, "", Expectation.COMES, null));
        }
        return rows;
    }

    private static Expectation expectation(Reply reply) {
        if (reply == null) {
            return Expectation.OPEN;
        }
        if (reply.comes()) {
            return Expectation.COMES;
        }
        return switch (reply.wish()) {
            case NO -> Expectation.DECLINED;
            case MAYBE -> Expectation.MAYBE;
            case YES -> Expectation.WAITING;
        };
    }

    private static void speaker(Map<String, PersonRow> all, Contact speaker) {
        if (all.values().stream().noneMatch(row -> row.contact() == speaker.id())) {
            put(all, new PersonRow("c" + speaker.id(), speaker.member().id(), speaker.member().name(), speaker.id(), speaker.name(), "", Expectation.COMES, null));
        }
    }

    private static PersonRow member(Member member, Optional<Contact> contact, String instead, Expectation expected) {
        return new PersonRow(Handle.member(member.id()).text(), member.id(), member.name(), contact.map(Contact::id).orElse(0L), contact.map(Contact::name).orElse(member.name()), instead, expected, null);
    }

    private static void put(Map<String, PersonRow> all, PersonRow row) {
        all.putIfAbsent(row.handle(), row);
    }

    /** With what was noted; those whom nobody expected come last. */
    List<PersonRow> rows(Meeting meeting, List<Presence> noted) {
        var all = of(meeting);
        var others = new ArrayList<PersonRow>();
        for (var presence : noted) {
            var known = all.computeIfPresent(presence.handle().text(), (handle, row) -> row.noted(presence));
            if (known == null) {
                others.add(PersonRow.unexpected(presence));
            }
        }
        var rows = new ArrayList<>(all.values());
        rows.addAll(others);
        return rows;
    }
}
