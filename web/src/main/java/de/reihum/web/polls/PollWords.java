package de.reihum.web.polls;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.polls.Poll;
import de.reihum.polls.PollRow;
import de.reihum.polls.Turnout;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Tone;
import java.time.LocalDate;

/** How the words of polls are said to people, in the page's language. */
public final class PollWords {

    private PollWords() {}

    public static String state(Poll.State state) {
        return text("polls.state." + state);
    }

    public static Badge.Word badge(Poll.State state) {
        var tone = switch (state) {
            case DRAFT -> Tone.PLAIN;
            case RUNNING -> Tone.INFORMATION;
            case CLOSED -> Tone.GOOD;
        };
        return new Badge.Word(tone, state(state));
    }

    public static String mode(Poll.Mode mode) {
        return text("polls.mode." + mode);
    }

    /** "bis Montag, 16. März", or empty while it is not decided. */
    public static String until(LocalDate endsOn) {
        return endsOn == null ? "" : text("polls.until", formats().weekday(endsOn));
    }

    /** "23 von 33". */
    public static String turnout(Turnout turnout) {
        return turnout.asked() == 0 ? "" : text("polls.turnout", formats().number(turnout.answered()), formats().number(turnout.asked()));
    }

    public static String turnout(PollRow row) {
        return turnout(new Turnout(row.asked(), row.answered()));
    }

    public static String secrecy(boolean anonymous) {
        return text(anonymous ? "polls.anonymous" : "polls.named");
    }
}
