package de.reihum.meetings;

import de.reihum.polls.Poll;
import de.reihum.polls.Polls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Knows what the members were asked when they chose a meeting's topic. */
@ApplicationScoped
public class TopicQuestion {

    private Polls polls;

    protected TopicQuestion() {}

    @Inject
    public TopicQuestion(Polls polls) {
        this.polls = polls;
    }

    /** Empty when the topic was chosen otherwise. */
    public String of(Meeting meeting) {
        return meeting.theme().poll() == 0 ? "" : polls.find(meeting.theme().poll()).map(Poll::question).orElse("");
    }
}
