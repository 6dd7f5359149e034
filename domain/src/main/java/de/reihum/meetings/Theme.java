package de.reihum.meetings;

import de.reihum.shared.Folding;
import de.reihum.shared.Lines;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a meeting is about, as those who may come read it. */
@Embeddable
public class Theme {

    private static final int MAX_SEARCH = 700;

    @Column(name = "title")
    private String title;

    @Column(name = "topic")
    private String topic;

    @Column(name = "word")
    private String word;

    @Column(name = "poll")
    private long poll;

    protected Theme() {}

    Theme(MeetingData data) {
        title = data.title();
        topic = data.topic();
        word = data.word();
        poll = data.poll();
    }

    /** As one looks for it. @param where and with whom it is */
    String searched(String where) {
        return Lines.cut(Folding.fold(title + " " + topic + " " + where), MAX_SEARCH);
    }

    String title() {
        return title;
    }

    public String topic() {
        return topic;
    }

    /** To those who are invited, or empty. */
    public String word() {
        return word;
    }

    /** The poll in which the members chose the topic, or 0. */
    public long poll() {
        return poll;
    }
}
