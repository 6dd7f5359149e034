package de.reihum.web.demo.meetings;

import java.util.List;

/**
 * A meeting of the demonstration's series.
 *
 * @param daysAhead from today, rounded to the next Thursday; negative for one that was held
 * @param host part of a member's name, or empty
 * @param talk what the talk is called, or empty
 * @param speaker who gives it
 */
public record DemoMeeting(int daysAhead, String host, String topic, String talk, String speaker) {

    /** Of the Neckar network, the oldest first. */
    public static final List<DemoMeeting> NECKAR = List.of(
            new DemoMeeting(-345, "Feinmechanik Dörflinger", "Ausbildung attraktiv machen", "Vom Praktikum in die Lehre", "Hakan Sarıkaya"),
            new DemoMeeting(-250, "Holzbau Zollerkopf", "Arbeitszeit im Handwerk", "Vier Tage auf der Baustelle", "Friedrich Zollerkopf"),
            new DemoMeeting(-120, "Brauerei Müllerschön GmbH", "Gesund im Schichtbetrieb", "Was die Betriebskasse zahlt", "Dr. Rieke Sandner"),
            new DemoMeeting(24, "Softwarehaus Kranichfeld", "Fachkräfte aus dem Ausland", "Anerkennung Schritt für Schritt", "Andrzej Łukowski"),
            new DemoMeeting(115, "", "", "", ""));

    boolean held() {
        return daysAhead < 0;
    }
}
