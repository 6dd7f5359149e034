package de.reihum.web.hosting;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.hosting.asking.HostRequest;
import de.reihum.hosting.asking.RequestRow;
import de.reihum.hosting.planning.Evening;
import de.reihum.hosting.pool.EntryData;
import de.reihum.hosting.pool.EntryRow;
import de.reihum.hosting.rotation.PassedOver;
import de.reihum.hosting.rotation.Proposal;
import de.reihum.members.business.Hosting;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Tone;
import de.reihum.web.shared.text.Formats;
import de.reihum.web.shared.text.Texts;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How hosts and their turns are spoken of, in the page's language. */
public final class HostingWords {

    private static final int TOLD = 4;

    private HostingWords() {}

    /** Why this one: "zuletzt Gastgeber im März 2024". */
    public static String ground(Proposal proposal) {
        var ground = proposal.last() == null ? text("hosting.ground.never", formats().month(proposal.since())) : text("hosting.ground.last", formats().month(proposal.last()));
        return proposal.again() ? text("hosting.ground.again", ground) : ground;
    }

    /** Why not those before: "Y pausiert bis Juni". */
    public static List<String> passedOver(Proposal proposal, Map<Long, String> names) {
        var told = new ArrayList<>(proposal.passedOver().stream().limit(TOLD).map(one -> passedOver(one, names.getOrDefault(one.member(), ""), proposal.meeting().day().getMonth())).toList());
        if (proposal.passedOver().size() > TOLD) {
            told.add(text("hosting.obstacle.more", proposal.passedOver().size() - TOLD));
        }
        return told;
    }

    private static String passedOver(PassedOver one, String name, Month month) {
        var key = "hosting.obstacle." + one.obstacle();
        return switch (one.obstacle()) {
            case PAUSED, THIS_YEAR -> text(key, name, formats().day(one.day()));
            case MONTH -> text(key, name, month(month));
            case SEATS, DECLINED, TURN_PASSED -> text(key, name, one.number());
            case LEFT, OUT, STEPS -> text(key, name);
        };
    }

    public static Badge.Word badge(Evening.Sureness sureness) {
        return new Badge.Word(switch (sureness) {
            case HOSTED -> Tone.GOOD;
            case ASKED -> Tone.WAITING;
            case PROPOSED -> Tone.PLAIN;
        }, text("hosting.sureness." + sureness));
    }

    public static Badge.Word badge(HostRequest.State state) {
        return new Badge.Word(switch (state) {
            case ACCEPTED -> Tone.GOOD;
            case ASKED -> Tone.WAITING;
            case DECLINED, GIVEN_BACK -> Tone.WRONG;
            case UNANSWERED, WITHDRAWN -> Tone.PLAIN;
        }, text("hosting.state." + state));
    }

    /** When who was asked, and what it said. */
    public static String course(RequestRow row) {
        if (byWordOfMouth(row)) {
            return text("hosting.noted", formats().day(row.askedAt()), row.by());
        }
        var asked = row.by().isEmpty() ? text("hosting.asked", formats().day(row.askedAt())) : text("hosting.askedBy", formats().day(row.askedAt()), row.by());
        return Stream.of(asked, row.answeredAt() == null ? "" : text("hosting.answered", formats().day(row.answeredAt())), row.word().isEmpty() ? "" : text("hosting.said", row.word()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** Nobody waited for an answer. */
    private static boolean byWordOfMouth(RequestRow row) {
        return row.askedAt().equals(row.answeredAt()) && row.answerBy().equals(Formats.local(row.askedAt()));
    }

    public static Badge.Word wish(EntryRow row) {
        if (!row.present() || row.hosting().willing() == Hosting.Willing.NO) {
            return new Badge.Word(Tone.WRONG, text(row.present() ? "hosting.wish.unwilling" : "hosting.wish.left"));
        }
        return new Badge.Word(switch (row.data().wish()) {
            case IN -> Tone.GOOD;
            case PAUSED -> Tone.WAITING;
            case OUT -> Tone.PLAIN;
        }, row.data().wish() == EntryData.Wish.PAUSED ? text("hosting.wish.until", formats().day(row.data().pausedUntil())) : wish(row.data().wish()));
    }

    public static String wish(EntryData.Wish wish) {
        return text("hosting.wish." + wish);
    }

    public static String closed(EntryRow row) {
        return row.data().closed().stream().sorted().map(HostingWords::month).collect(Collectors.joining(", "));
    }

    public static String month(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, Texts.language());
    }

    /** What its rooms offer. */
    public static String rooms(EntryRow row) {
        var offers = row.hosting();
        return Stream.of(offers.capacity() == null ? "" : text("members.hosting.seats", formats().number(offers.capacity())), offers.accessible() ? text("members.hosting.accessible") : "")
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** When it will host, or is asked to. */
    public static String next(EntryRow row) {
        var asked = row.asked() == null ? "" : text("hosting.list.asked", formats().day(row.asked()));
        return Stream.of(formats().day(row.next()), asked).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    /** When it hosted last, or that it never has. */
    public static String last(EntryRow row) {
        return row.last() == null ? text("hosting.never") : formats().month(row.last());
    }
}
