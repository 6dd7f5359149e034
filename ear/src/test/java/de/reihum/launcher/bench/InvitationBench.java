package de.reihum.launcher.bench;

import de.reihum.launcher.RunningServer;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/** Everybody in a large network is invited: by mail, and by letter. */
final class InvitationBench {

    /** What this and the answers are asked for by. */
    static final String WANTED = "large network, invitations";

    private static final double QUEUED_TARGET = 5;
    private static final double PRINTED_TARGET = 20;
    private static final double HEAP_TARGET = 256;
    private static final double PATIENCE = 120e9;
    private static final long MOMENT = 20_000_000;
    private static final long PAUSE = 300_000_000;
    private static final int FIRST = 910;

    private final RunningServer server;
    private final Population population;
    private final Report report;
    private final String key;

    /** @param key as a header line */
    InvitationBench(RunningServer server, Population population, Report report, String key) {
        this.server = server;
        this.population = population;
        this.report = report;
        this.key = key;
    }

    void run() throws IOException {
        long byMail = meeting(FIRST);
        double queued = invite(byMail);
        report.add(Measured.figure(WANTED + ": everybody by mail, queued", QUEUED_TARGET, "s", queued,
                population.count("SELECT COUNT(*) FROM invitation WHERE channel = 'MAIL' AND meeting_id = " + byMail) + " mails put into the outbox in one transaction"));
        population.change("UPDATE member SET street = 'Hauptstraße 1', town = 'Ulm' WHERE tenant_id = ?", LargeNetwork.NUMBER);
        population.change("UPDATE contact SET channel = 'LETTER' WHERE tenant_id = ?", LargeNetwork.NUMBER);
        printed(FIRST + 1, "while the mails of the other meeting go out");
        long start = System.nanoTime();
        while (population.count("SELECT COUNT(*) FROM invitation WHERE sent_at IS NULL AND meeting_id = " + byMail) > 0 && System.nanoTime() - start < PATIENCE) {
            LockSupport.parkNanos(MOMENT);
        }
        report.add(Measured.figure(WANTED + ": the rest of the mails, handed over", 0, "s", (System.nanoTime() - start) / 1e9, "after the letters are there"));
        printed(FIRST + 2, "with nothing else to do");
        heap(FIRST + 3);
    }

    private void printed(int number, String meanwhile) throws IOException {
        long start = System.nanoTime();
        long meeting = meeting(number);
        double queued = invite(meeting);
        await(meeting, MOMENT, () -> 0);
        report.add(Measured.figure(WANTED + ": everybody by letter, PDF there, " + meanwhile, PRINTED_TARGET, "s", (System.nanoTime() - start) / 1e9,
                String.format(Locale.ROOT, "%d letters, from the wish to the file; %.1f s of it until the wish is answered", letters(meeting), queued)));
    }

    /** Another run, because collecting again and again takes time. */
    private void heap(int number) throws IOException {
        long before = LiveHeap.of(server.serverPid());
        long meeting = meeting(number);
        invite(meeting);
        long most = await(meeting, PAUSE, () -> LiveHeap.of(server.serverPid()));
        report.add(Measured.figure(WANTED + ": everybody by letter, extra heap", HEAP_TARGET, "MiB", Math.max(0, most - before) / LiveHeap.MIB,
                letters(meeting) + " letters; the most that lived after any full collection meanwhile, beyond what lived before"));
    }

    private interface Look {
        long seen() throws IOException;
    }

    /** @return the largest thing that was seen until the file was there */
    private long await(long meeting, long pause, Look look) throws IOException {
        long start = System.nanoTime();
        long most = 0;
        while (population.count("SELECT COUNT(*) FROM invitation_letters WHERE finished_at IS NOT NULL AND meeting_id = " + meeting) == 0 && System.nanoTime() - start < PATIENCE) {
            most = Math.max(most, look.seen());
            LockSupport.parkNanos(pause);
        }
        return most;
    }

    private long letters(long meeting) {
        return population.count("SELECT COALESCE(SUM(letters), 0) FROM invitation_letters WHERE meeting_id = " + meeting);
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
        try (var connection = new Connection(server.baseUrl())) {
            long start = System.nanoTime();
            Operation.expect(200, connection.post("/api/v1/meetings/" + meeting + "/invitations", key + "Content-Type: application/json\r\n", "{\"version\":1}"));
            return (System.nanoTime() - start) / 1e9;
        }
    }
}
