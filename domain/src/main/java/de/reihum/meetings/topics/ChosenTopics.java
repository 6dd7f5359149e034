package de.reihum.meetings.topics;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the acting network's members chose. */
public interface ChosenTopics {

    /** Of polls closed since then for which there is no meeting, or only a cancelled one, and which nobody has set aside, the latest first; an order of things is no topic. */
    List<ChosenTopic> unused(Instant since);

    Optional<TopicAside> aside(long poll);

    void add(TopicAside aside);

    void remove(TopicAside aside);
}
