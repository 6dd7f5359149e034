package de.reihum.web.touches;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.touches.Touch;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Tone;
import java.time.LocalDate;

/** How the words of touches are said to people, in the page's language. */
public final class TouchWords {

    private TouchWords() {}

    public static String channel(Touch.Channel channel) {
        return text("touches.channel." + channel);
    }

    public static String edge(Touch.Edge edge) {
        return text("touches.edge." + edge);
    }

    static Badge.Word badge(Touch.Edge edge) {
        return new Badge.Word(edge == Touch.Edge.COORDINATION ? Tone.PLAIN : Tone.GOOD, edge(edge));
    }

    static Badge.Word archived() {
        return new Badge.Word(Tone.WAITING, text("touches.archived"));
    }

    /** 12.11.2026, 16:30, or the day alone. */
    static String when(LocalDate day, String time) {
        return time.isEmpty() ? formats().day(day) : text("touches.when", formats().day(day), time);
    }

    static String starter(String member) {
        return member.isEmpty() ? text("touches.coordination") : member;
    }
}
