package de.reihum.hosting.asking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** Who asked, when, and until which day an answer is awaited. */
@Embeddable
public class Ask {

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private long by;

    @Column(name = "asked_by_name")
    private String byName;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    protected Ask() {}

    static Ask by(Asker asker, LocalDate answerBy, Instant now) {
        var ask = new Ask();
        ask.askedAt = now;
        ask.by = asker.account();
        ask.byName = asker.name();
        ask.answerBy = answerBy;
        return ask;
    }

    Instant at() {
        return askedAt;
    }

    LocalDate until() {
        return answerBy;
    }

    Asker asker() {
        return new Asker(by, byName);
    }
}
