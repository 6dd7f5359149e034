package de.reihum.web.invitations.mail;

import de.reihum.invitations.mails.MeetingFacts;
import de.reihum.web.exchange.letter.Speech;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said about a meeting, in the reader's language. */
public final class MeetingTexts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** One thing worth knowing, under its name. */
    public record Fact(String name, String words) {}

    private final MeetingFacts meeting;
    private final Locale language;
    private final Speech speech;

    public MeetingTexts(MeetingFacts meeting, Locale language, Speech speech) {
        this.meeting = meeting;
        this.language = language;
        this.speech = speech;
    }

    public String say(String key, Object... arguments) {
        return speech.say(language, key, arguments);
    }

    /** "Donnerstag, 3. Dezember 2026" */
    public String day() {
        return meeting.when().day().format(DateTimeFormatter.ofPattern(say("shared.format.fullDay"), language));
    }

    /** "Donnerstag, 3. Dezember 2026, 16:00 bis 18:30 Uhr" */
    public String when() {
        return say("invitations.text.when", day(), TIME.format(meeting.when().start()), TIME.format(meeting.when().finish()));
    }

    public String place() {
        return String.join(", ", meeting.place().lines());
    }

    /** When it was to be before, and why it is not; empty when it was never moved. */
    public String before() {
        var moved = meeting.moved();
        if (moved == null) {
            return "";
        }
        var day = moved.before().day().format(DateTimeFormatter.ofPattern(say("shared.format.fullDay"), language));
        var was = say("invitations.text.before", say("invitations.text.when", day, TIME.format(moved.before().start()), TIME.format(moved.before().finish())));
        return moved.reason().isEmpty() ? was : was + "\n" + say("invitations.text.reason", moved.reason());
    }

    /** That there are only so many places; empty when there is no limit. */
    public String places() {
        return meeting.places() == 0 ? "" : say("invitations.text.places", meeting.places());
    }

    /** The title, with the topic when there is one. */
    public String title() {
        return meeting.topic().isEmpty() ? meeting.title() : say("invitations.text.about", meeting.title(), meeting.topic());
    }

    /** That the members chose the topic, or who suggested the meeting; empty when neither is so. */
    public String asked() {
        if (meeting.question().isEmpty()) {
            return meeting.suggestedBy().isEmpty() ? "" : say("invitations.text.suggested", String.join(", ", meeting.suggestedBy()));
        }
        return say("invitations.text.asked", meeting.question());
    }

    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(say("invitations.text.label.when"), when()));
        fact(facts, "where", place());
        fact(facts, "host", meeting.hostName().equals(meeting.place().name()) ? "" : meeting.hostName());
        fact(facts, "topic", meeting.topic());
        fact(facts, "way", meeting.place().hints());
        return facts;
    }

    /** Without the topic, which the title names. */
    public List<Fact> factsBelowTitle() {
        var topic = say("invitations.text.label.topic");
        return facts().stream().filter(one -> !one.name().equals(topic)).toList();
    }

    private void fact(List<Fact> facts, String label, String words) {
        if (!words.isEmpty()) {
            facts.add(new Fact(say("invitations.text.label." + label), words));
        }
    }

    /** The parts of the meeting, each under its time. */
    public List<Fact> agenda() {
        return meeting.agenda().stream().map(item -> new Fact(TIME.format(item.at()), words(item))).toList();
    }

    private String words(MeetingFacts.Item item) {
        var what = item.title().isEmpty() ? say("meetings.slot." + item.kind()) : item.title();
        return item.speaker().isEmpty() ? what : say("invitations.text.speaker", what, item.speaker());
    }

    /** Everything in a few lines, for a calendar. */
    public String summary(String link) {
        var lines = Stream.concat(Stream.of(asked(), meeting.place().hints()), agenda().stream().map(one -> one.name() + " " + one.words()));
        return Stream.concat(lines, link.isEmpty() ? Stream.of() : Stream.of(say("invitations.text.answer", link))).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
