package de.reihum.meetings.topics;

import java.time.Instant;
import java.util.List;

/** What the acting network's members chose. */
public interface ChosenTopics {

    /** Of polls closed since then for which there is no meeting, or only a cancelled one, the latest first; an order of things is no topic. */
    List<ChosenTopic> unused(Instant since);
}
