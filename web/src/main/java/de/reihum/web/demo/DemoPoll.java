package de.reihum.web.demo;

import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.polls.Poll;
import de.reihum.polls.PollData;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One poll of the demonstration.
 *
 * @param data its end is set when it is told
 * @param sent days ago, 0 for a draft
 * @param lasts days from sending to the end
 * @param quiet of how many members one has not answered yet
 * @param chosen the topic's number once it is closed, 0 before
 * @param word to the members about the topic
 */
record DemoPoll(PollData data, int sent, int lasts, int quiet, int chosen, String word) {

    private static final MemberFilter TAKING_PART = MemberFilter.everything().withStatuses(Set.of(Member.Status.ACTIVE));

    static final List<DemoPoll> NECKAR = List.of(
            new DemoPoll(poll("Worüber sollen wir beim nächsten Unternehmerstammtisch sprechen?", "Eine Minute genügt. Ihre Antwort bleibt anonym.", Poll.Mode.ONE, true, true, TAKING_PART,
                    "Gesund älter werden im Betrieb", "Fachkräfte aus dem Ausland", "Mit Praktika gewinnen", "Leichter einarbeiten"), 62, 14, 4, 2,
                    "Danke für Ihre Antworten. Wir sprechen darüber mit jemandem, der den Weg schon gegangen ist."),
            new DemoPoll(poll("In welcher Reihenfolge sollen wir diese Betriebe besuchen?", "Alle drei haben zugesagt und zeigen ihre Ausbildung.", Poll.Mode.RANKING, false, false,
                    MemberFilter.everything().withTags(Set.of("Ausbildung")), "Maschinenbau Uhlandshöhe", "Brauerei Müllerschön", "Möbelwerkstätten Eichwasen"), 34, 10, 5, 2,
                    "Wir beginnen im Januar mit der Brauerei Müllerschön."),
            new DemoPoll(poll("Welches Thema soll der übernächste Unternehmerstammtisch haben?",
                    "Beim nächsten geht es um Fachkräfte aus dem Ausland. Wählen Sie bitte bis zu drei Themen für das Treffen danach.", Poll.Mode.SEVERAL, true, false, TAKING_PART,
                    "Auszubildende finden und halten", "Schichtplanung mit Beteiligung", "Ausbildung in Teilzeit", "Wohnraum für neue Beschäftigte", "Arbeiten nach der Rente"), 5, 14, 2, 0, ""),
            new DemoPoll(poll("Wann passt Ihnen die Betriebsbesichtigung am besten?", "", Poll.Mode.ONE, false, false, TAKING_PART, "früh um 7:30 Uhr", "nachmittags um 16:30 Uhr"), 0, 0, 1, 0, ""));

    static final List<DemoPoll> UCKERMARK = List.of(
            new DemoPoll(poll("Wer macht beim Tag der Pflege mit?", "", Poll.Mode.ONE, false, false, MemberFilter.everything(), "Wir sind dabei", "Wir kommen als Gäste", "Dieses Jahr nicht"), 48, 14, 4, 1,
                    "Sieben Häuser sind dabei. Das Programm kommt im März."),
            new DemoPoll(poll("Welche Fortbildung sollen wir gemeinsam buchen?", "Ab sechs Anmeldungen teilen wir uns die Kosten.", Poll.Mode.RANKING, false, false, MemberFilter.everything(),
                    "Praxisanleitung", "Deutsch für die Pflege", "Umgang mit Demenz", "Digitale Tourenplanung"), 3, 12, 2, 0, ""));

    private static PollData poll(String question, String intro, Poll.Mode mode, boolean hidden, boolean anonymous, MemberFilter audience, String... options) {
        return new PollData(question, intro, mode, hidden, anonymous, null, List.of(options), audience);
    }

    boolean draft() {
        return sent == 0;
    }

    boolean closed() {
        return chosen > 0;
    }

    PollData told(LocalDate end) {
        return new PollData(data.question(), data.intro(), data.mode(), data.hidden(), data.anonymous(), end, data.options(), data.audience());
    }
}
