package de.reihum.replies.mail;

import de.reihum.invitations.Invitation;
import de.reihum.invitations.Invitations;
import de.reihum.meetings.Meeting;
import de.reihum.members.Contact;
import de.reihum.members.Contact.Channel;
import de.reihum.replies.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** By which way those hear who have answered: by mail, unless what follows their invitation goes another way; a mail is also for whoever cannot be called. */
@ApplicationScoped
public class Ways {

    private Invitations invitations;

    protected Ways() {}

    @Inject
    public Ways(Invitations invitations) {
        this.invitations = invitations;
    }

    /** To who has answered, or else who was invited, or who speaks for the member; empty when there is nobody. */
    public Optional<Way> to(Reply reply) {
        return to(reply, invitations.ofMember(reply.member().id()).stream().filter(one -> one.meeting().equals(reply.meeting())).findFirst());
    }

    /** The same to each of those who have answered to one meeting. */
    public Map<Reply, Way> toAll(Meeting meeting, List<Reply> answers) {
        var invited = invitations.ofMeeting(meeting.id()).stream().collect(Collectors.toMap(Invitation::member, Function.identity(), (first, second) -> first));
        var found = new LinkedHashMap<Reply, Way>();
        answers.forEach(reply -> to(reply, Optional.ofNullable(invited.get(reply.member()))).ifPresent(way -> found.put(reply, way)));
        return found;
    }

    private static Optional<Way> to(Reply reply, Optional<Invitation> invited) {
        var member = reply.member();
        if (member.archived()) {
            return Optional.empty();
        }
        var person = reply.contact().filter(one -> !one.archived()).or(() -> invited.map(Invitation::contact).filter(one -> !one.archived()));
        boolean mailed = person.filter(one -> one.reachable() && !(elsewhere(invited, one) && callable(one))).isPresent();
        if (mailed || person.filter(one -> elsewhere(invited, one) || callable(one)).isPresent()) {
            return person.map(one -> new Way(one, mailed));
        }
        return member.addressee().map(one -> new Way(one, true)).or(() -> person.or(member::representative).map(one -> new Way(one, false)));
    }

    /** Whether what follows her invitation goes by letter or phone. */
    private static boolean elsewhere(Optional<Invitation> invited, Contact person) {
        return invited.filter(one -> one.contact().equals(person) && one.delivery().channel() != Channel.MAIL && !one.followedByMail()).isPresent();
    }

    private static boolean callable(Contact person) {
        return !person.details().data().phone().isEmpty();
    }
}
