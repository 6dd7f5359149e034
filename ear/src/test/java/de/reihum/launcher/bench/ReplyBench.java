package de.reihum.launcher.bench;

import de.reihum.invitations.Invitation;
import de.reihum.links.LinkToken;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Two hundred answers at once on the last ten places of one meeting. */
final class ReplyBench {

    static final String NAME = "large network, invitations: 200 answers on the last 10 places";

    private static final int ANSWERS = 200;
    private static final int PLACES = 10;
    private static final int AT_ONCE = 64;
    private static final int FIRST = 920;

    private final URI base;
    private final Population population;
    private final Report report;

    ReplyBench(URI base, Population population, Report report) {
        this.base = base;
        this.population = population;
        this.report = report;
    }

    void run() throws IOException {
        long meeting = meeting();
        var links = new ArrayList<String>();
        for (int index = 1; index <= ANSWERS; index++) {
            links.add(invited(meeting, index));
        }
        long start = System.nanoTime();
        answer(links);
        double seconds = (System.nanoTime() - start) / 1e9;
        long in = population.count("SELECT COUNT(*) FROM reply WHERE seat = 'TAKEN' AND meeting_id = " + meeting);
        long waiting = population.count("SELECT COUNT(DISTINCT ticket) FROM reply WHERE seat = 'WAITING' AND ticket BETWEEN 1 AND " + (ANSWERS - PLACES) + " AND meeting_id = " + meeting);
        if (in != PLACES || waiting != ANSWERS - PLACES) {
            throw new IllegalStateException(in + " have a place and " + waiting + " wait in order");
        }
        report.add(Measured.figure(NAME, 0, "s", seconds, "over " + AT_ONCE + " connections; exactly " + in + " in, the other " + waiting + " on the list, each at a place of its own"));
    }

    private long meeting() {
        long id = Network.id(LargeNetwork.NUMBER, FIRST);
        population.change("INSERT INTO meeting (tenant_id, id, title, topic, word, day, start_minute, minutes, place_name, place_street, place_postcode, place_town, place_hints, audience, capacity, guests,"
                + " asks_needs, poll, state, sequence_number, cancel_word, search_text, version) VALUES (?, ?, 'Stammtisch', '', '', '2037-03-12', 960, 120, 'Stadthalle', 'Am Markt 1', '89073', 'Ulm', '', '',"
                + " ?, 1, FALSE, 0, 'INVITED', 0, '', 'stammtisch', 1)", LargeNetwork.NUMBER, id, PLACES);
        return id;
    }

    /** @return the path of the page */
    private String invited(long meeting, int index) {
        long member = Network.id(LargeNetwork.NUMBER, index);
        long id = meeting * 1000 + index;
        population.change("INSERT INTO invitation (tenant_id, id, meeting_id, member_id, contact_id, channel, invited_at, told, returned_why, reminders, answered, version)"
                + " VALUES (?, ?, ?, ?, ?, 'MAIL', UTC_TIMESTAMP(6), 0, '', 0, FALSE, 1)", LargeNetwork.NUMBER, id, meeting, member, member);
        var token = LinkToken.make(LargeNetwork.NUMBER);
        population.change("INSERT INTO personal_link (tenant_id, id, purpose, subject, contact, secret_hash, expires_at, revoked, version) VALUES (?, ?, ?, ?, ?, ?, '2037-01-01', FALSE, 1)",
                LargeNetwork.NUMBER, id, Invitation.ANSWER, meeting, member, token.hash());
        return "/t/" + token.text();
    }

    private void answer(List<String> links) throws IOException {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var answers = links.stream().map(link -> (Callable<Boolean>) () -> answered(link)).toList();
            for (var done : threads.invokeAll(answers)) {
                done.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IOException(failed);
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean answered(String link) throws IOException {
        try (var connection = new Connection(base)) {
            Operation.expect(303, connection.post(link, "Content-Type: application/x-www-form-urlencoded\r\n", "wish=yes&guests=0"));
            return true;
        }
    }
}
