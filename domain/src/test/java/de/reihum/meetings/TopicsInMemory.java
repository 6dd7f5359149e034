package de.reihum.meetings;

import de.reihum.meetings.topics.ChosenTopic;
import de.reihum.meetings.topics.ChosenTopics;
import de.reihum.meetings.topics.TopicAside;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chosen topics without a database; whether a meeting is about them is not known here. */
public final class TopicsInMemory implements ChosenTopics {

    public final List<ChosenTopic> chosen = new ArrayList<>();
    private final List<TopicAside> asides = new ArrayList<>();

    @Override
    public List<ChosenTopic> unused(Instant since) {
        return chosen.stream().filter(topic -> aside(topic.poll()).isEmpty()).toList();
    }

    @Override
    public Optional<TopicAside> aside(long poll) {
        return asides.stream().filter(one -> one.poll() == poll).findFirst();
    }

    @Override
    public void add(TopicAside aside) {
        asides.add(aside);
    }

    @Override
    public void remove(TopicAside aside) {
        asides.remove(aside);
    }
}
