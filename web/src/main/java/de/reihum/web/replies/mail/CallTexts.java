package de.reihum.web.replies.mail;

import de.reihum.replies.calls.Call;
import de.reihum.replies.calls.CallWords;
import de.reihum.replies.mail.Errand;
import de.reihum.shared.ProductClock;
import de.reihum.web.mail.Letters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** Tasks to call somebody about a place. */
record CallTexts(Letters letters, Locale language) implements CallWords {

    @Override
    public String mark(Errand why) {
        return letters.say(language, "replies.call." + why);
    }

    @Override
    public String text(Errand why, Call call) {
        var phone = call.phone().isEmpty() ? letters.say(language, "replies.call.noPhone") : letters.say(language, "replies.call.phone", call.phone());
        var line = letters.say(language, "replies.call.task", mark(why), call.name(), call.memberName(), phone);
        return call.until() == null ? line : letters.say(language, "replies.call.until", line, day(call.until()));
    }

    /** An offer ends in the night after its last day, or with the meeting's beginning. */
    private String day(Instant until) {
        return letters.day(language, LocalDate.ofInstant(until.minusMillis(1), ProductClock.ZONE));
    }
}
