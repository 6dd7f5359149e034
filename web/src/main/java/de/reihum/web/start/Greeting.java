package de.reihum.web.start;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.PersonName;
import de.reihum.shared.ProductClock;
import java.time.Clock;
import java.time.LocalDateTime;

/** "Guten Morgen, Frau Schäfer", by the hour and the way she wants to be addressed. */
class Greeting {

    private static final int NOON = 11;
    private static final int EVENING = 18;

    private final PersonName name;
    private final LocalDateTime now;

    Greeting(PersonName name, Clock clock) {
        this.name = name;
        this.now = LocalDateTime.ofInstant(clock.instant(), ProductClock.ZONE);
    }

    String words() {
        var time = now.getHour() < NOON ? "morning" : now.getHour() < EVENING ? "day" : "evening";
        return text("start.greeting." + time, text("start.salutation." + name.formOfAddress(), name.given(), name.family()));
    }

    String day() {
        return formats().weekday(now.toLocalDate());
    }
}
