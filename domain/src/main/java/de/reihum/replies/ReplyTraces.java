package de.reihum.replies;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.sources.FreeTexts;
import de.reihum.members.sources.MergeFollower;
import de.reihum.members.sources.PersonalData;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers go along when members or persons become one: where both have answered, the later answer counts, as if the member had changed its mind. When a
 * person is forgotten her member's answer stays, without what she wrote.
 */
@ApplicationScoped
public class ReplyTraces implements MergeFollower, PersonalData, FreeTexts {

    private static final String SECTION = "replies.personal.section";

    private Replies replies;

    protected ReplyTraces() {}

    @Inject
    public ReplyTraces(Replies replies) {
        this.replies = replies;
    }

    @Override
    public int memberMerged(Member from, Member into) {
        var known = byMeeting(into.id());
        var moving = replies.ofMember(from.id());
        for (var reply : moving) {
            var same = known.get(reply.meeting().id());
            if (same == null || reply.answeredAt().isAfter(same.answeredAt())) {
                if (same != null) {
                    replies.remove(same);
                }
                reply.belongsTo(into);
            } else {
                replies.remove(reply);
            }
        }
        return moving.size();
    }

    @Override
    public int contactMerged(Contact from, Contact into) {
        var moving = replies.ofContact(from.id());
        moving.forEach(reply -> reply.givenBy(into));
        return moving.size();
    }

    @Override
    public List<Reason> memberForecast(long from, long into) {
        var known = byMeeting(into);
        var moving = replies.ofMember(from);
        var twice = moving.stream().filter(reply -> known.containsKey(reply.meeting().id())).map(reply -> Reason.of("", "replies.merge.twice", reply.meeting().title()));
        return Stream.concat(Reason.counted("replies.merge.moves", moving.size()).stream(), twice).toList();
    }

    @Override
    public List<Reason> contactForecast(long from, long into) {
        return Reason.counted("replies.merge.moves", replies.ofContact(from).size());
    }

    @Override
    public List<Item> about(long contact) {
        return replies.ofContact(contact).stream().flatMap(ReplyTraces::items).toList();
    }

    private static Stream<Item> items(Reply reply) {
        var answer = reply.answer();
        return Stream.of(new Item(SECTION, "replies.personal.meeting", reply.meeting().title()), new Item(SECTION, "replies.personal.answer", answer.wish().name()),
                new Item(SECTION, "replies.personal.answeredAt", reply.answeredAt().toString()), new Item(SECTION, "replies.personal.substitute", answer.substitute()),
                new Item(SECTION, "replies.personal.comment", answer.comment()), new Item(SECTION, "replies.personal.needs", answer.needs())).filter(item -> !item.value().isEmpty());
    }

    @Override
    public List<Reason> kept(long contact) {
        return Reason.counted("replies.personal.kept", replies.ofContact(contact).size());
    }

    @Override
    public List<Reason> forget(long contact) {
        var kept = kept(contact);
        replies.ofContact(contact).forEach(Reply::forget);
        return kept;
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(new Kind<>(Reply.class, List.of("substitute", "comment", "needs"),
                reply -> new Passage(reply.id(), Set.of(reply.member().id()), "meetings/" + reply.meeting().id(), reply.auditName(), text(reply))));
    }

    @Override
    public List<FreeText> with(long member) {
        return replies.ofMember(member).stream().map(ReplyTraces::text).toList();
    }

    private static FreeText text(Reply reply) {
        var answer = reply.answer();
        return new FreeText(SECTION, "replies.personal.comment", List.of(answer.substitute(), answer.comment(), answer.needs()), reply::rewrite);
    }

    private Map<Long, Reply> byMeeting(long member) {
        return replies.ofMember(member).stream().collect(Collectors.toMap(reply -> reply.meeting().id(), Function.identity()));
    }
}
