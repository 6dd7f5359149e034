package de.reihum.attendance.feedback;

import de.reihum.members.Contact;
import de.reihum.members.sources.PersonalData.Item;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** That somebody was asked, when she becomes one with somebody else or is forgotten. What was answered belongs to nobody. */
@ApplicationScoped
public class FeedbackTraces {

    private static final String SECTION = "attendance.personal.section";

    private Feedbacks feedbacks;

    protected FeedbackTraces() {}

    @Inject
    public FeedbackTraces(Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    public int contactMerged(Contact from, Contact into) {
        var moving = feedbacks.ofContact(from.id());
        for (var request : moving) {
            var same = feedbacks.of(request.meeting().id(), into.id());
            if (same.isPresent()) {
                same.get().goesTo(into, request.answered());
                feedbacks.remove(request);
            } else {
                request.goesTo(into, false);
            }
        }
        return moving.size();
    }

    public List<Item> about(long contact) {
        return feedbacks.ofContact(contact).stream().flatMap(one -> Stream.of(new Item(SECTION, "attendance.personal.asked", one.meeting().title()),
                new Item(SECTION, "attendance.personal.askedAt", one.askedAt().toString()))).toList();
    }

    public void forget(long contact) {
        feedbacks.ofContact(contact).forEach(feedbacks::remove);
    }
}
