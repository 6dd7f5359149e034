package de.reihum.launcher.bench;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/** Everybody in a large network is invited: by mail, and by letter. */
final class InvitationBench {

    static final String QUEUED = "large network: everybody invited by mail, queued";
    static final String PRINTED = "large network: everybody invited by letter, PDF there";

    private static final double QUEUED_TARGET = 5;
    private static final double PRINTED_TARGET = 20;
    private static final int FIRST = 910;

    private final URI base;
    private final Population population;
    private final Report report;
    private final String key;

    /** @param key as a header line */
    InvitationBench(URI base, Population population, Report report, String key) {
        this.base = base;
        this.population = population;
        this.report = report;
        this.key = key;
    }

    void run() throws IOException {
        long byMail = meeting(FIRST);
        double queued = invite(byMail);
        report.add(Measured.figure(QUEUED, QUEUED_TARGET, "s", queued, population.count("SELECT COUNT(*) FROM invitation WHERE channel = 'MAIL' AND meeting_id = " + byMail) + " mails put into the outbox in one transaction"));
        population.change("UPDATE member SET street = 'Hauptstraße 1', town = 'Ulm' WHERE tenant_id = ?", LargeNetwork.NUMBER);
        population.change("UPDATE contact SET channel = 'LETTER' WHERE tenant_id = ?", LargeNetwork.NUMBER);
        long byLetter = meeting(FIRST + 1);
        long start = System.nanoTime();
        invite(byLetter);
        while (population.count("SELECT COUNT(*) FROM invitation_letters WHERE finished_at IS NOT NULL AND meeting_id = " + byLetter) == 0 && System.nanoTime() - start < 120e9) {
            LockSupport.parkNanos(20_000_000);
        }
        report.add(Measured.figure(PRINTED, PRINTED_TARGET, "s", (System.nanoTime() - start) / 1e9, String.format(Locale.ROOT, "%d letters, from the wish to the file, while the mails of the other meeting go out",
                population.count("SELECT COALESCE(SUM(letters), 0) FROM invitation_letters WHERE meeting_id = " + byLetter))));
    }

    private long meeting(int number) {
        long id = Network.id(LargeNetwork.NUMBER, number);
        population.change("INSERT INTO meeting (tenant_id, id, title, topic, word, day, start_minute, minutes, place_name, place_street, place_postcode, place_town, place_hints, audience, capacity, guests,"
                + " asks_needs, poll, state, sequence_number, cancel_word, search_text, version) VALUES (?, ?, 'Stammtisch', 'Azubis finden', '', '2037-03-12', 960, 120, 'Stadthalle', 'Am Markt 1', '89073', 'Ulm', '', '',"
                + " 0, 1, FALSE, 0, 'PLANNED', 0, '', 'stammtisch', 1)", LargeNetwork.NUMBER, id);
        return id;
    }

    /** @return seconds */
    private double invite(long meeting) throws IOException {
        try (var connection = new Connection(base)) {
            long start = System.nanoTime();
            Operation.expect(200, connection.post("/api/v1/meetings/" + meeting + "/invitations", key + "Content-Type: application/json\r\n", "{\"version\":1}"));
            return (System.nanoTime() - start) / 1e9;
        }
    }
}
