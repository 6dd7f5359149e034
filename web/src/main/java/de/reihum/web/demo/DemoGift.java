package de.reihum.web.demo;

import de.reihum.participation.contributions.Contribution;
import java.util.List;

/** Something a member gave. @param member a word by which it is found */
record DemoGift(String member, int daysAgo, Contribution.Kind kind, String line, String link) {

    static final List<DemoGift> NECKAR = List.of(
            new DemoGift("Dörflinger", 421, Contribution.Kind.TALK, "Vortrag: Wie wir Schichten mit der Belegschaft planen", ""),
            new DemoGift("Hirschhalde", 409, Contribution.Kind.HOSTING, "Stammtisch im Hotel mit Führung durch die Azubi-Wohnungen", ""),
            new DemoGift("Kronenberg", 398, Contribution.Kind.MATERIAL, "Kalender der Prüfungen und Praktikumswochen für alle Betriebe", ""),
            new DemoGift("Buntspecht", 391, Contribution.Kind.MATERIAL, "Plakate zum Fachkräftetag gedruckt", ""),
            new DemoGift("Zollerkopf", 367, Contribution.Kind.HOSTING, "Betriebsbesichtigung mit Abbundhalle", ""),
            new DemoGift("Sauerbrunn", 352, Contribution.Kind.TOPIC, "Thema vorgeschlagen: Frühe Arbeitszeiten und Familie", ""),
            new DemoGift("Kranichfeld", 338, Contribution.Kind.TALK, "Vortrag: Homeoffice-Regeln, die auch kleine Betriebe einhalten können", "https://www.kranichfeld.example/homeoffice"),
            new DemoGift("Enzwiese", 316, Contribution.Kind.EXPERT_ANSWER, "Fragen zur Anerkennung ausländischer Abschlüsse beantwortet", ""),
            new DemoGift("Abelstein", 301, Contribution.Kind.MATERIAL, "Vorlage für die Einarbeitung in drei Sprachen geteilt", ""),
            new DemoGift("Xanderle", 297, Contribution.Kind.TOPIC, "Thema vorgeschlagen: Ausbildung in Teilzeit", ""),
            new DemoGift("Industriekammer", 283, Contribution.Kind.TALK, "Vortrag: Zahlen zum Ausbildungsmarkt in der Region", ""),
            new DemoGift("Hohenkarpf", 262, Contribution.Kind.EXPERT_ANSWER, "Zwei Betriebe zu Schichtzulagen beraten", ""),
            new DemoGift("Müllerschön", 247, Contribution.Kind.HOSTING, "Treffen im Sudhaus, mit Führung und Verkostung", ""),
            new DemoGift("Fügental", 232, Contribution.Kind.EXPERT_ANSWER, "Auskunft zu Fördermitteln für den Umbau von Arbeitsplätzen", ""),
            new DemoGift("Brändlesholz", 211, Contribution.Kind.TALK, "Vortrag: Fahrpersonal aus Spanien gewinnen", ""),
            new DemoGift("Dörflinger", 189, Contribution.Kind.HOSTING, "Ausbildungswerkstatt für einen Berufsorientierungstag geöffnet", ""),
            new DemoGift("Eichwasen", 176, Contribution.Kind.HOSTING, "Stammtisch in der Lehrwerkstatt", ""),
            new DemoGift("Weinlaub", 158, Contribution.Kind.EXPERT_ANSWER, "Steuerfragen zu Jobtickets in einem Merkblatt beantwortet", ""),
            new DemoGift("Uhlandshöhe", 140, Contribution.Kind.TALK, "Vortrag: Was unsere Azubis vom Betrieb erwarten", ""),
            new DemoGift("Bildungswerk", 127, Contribution.Kind.MATERIAL, "Übersicht der Sprachkurse mit freien Plätzen", ""),
            new DemoGift("Kranichfeld", 113, Contribution.Kind.MATERIAL, "Muster einer Vereinbarung zum mobilen Arbeiten", "https://www.kranichfeld.example/muster"),
            new DemoGift("Hirschhalde", 96, Contribution.Kind.EXPERT_ANSWER, "Beim Aufbau des gemeinsamen Azubi-Wohnens beraten", ""),
            new DemoGift("Quellhalde", 84, Contribution.Kind.TOPIC, "Thema vorgeschlagen: Saisonkräfte über das Jahr halten", ""),
            new DemoGift("Enzwiese", 71, Contribution.Kind.TALK, "Vortrag: Pflege von Angehörigen und Beruf", ""),
            new DemoGift("Müllerschön", 58, Contribution.Kind.TOPIC, "Thema vorgeschlagen: Wohnraum für neue Beschäftigte", ""),
            new DemoGift("Rößlerhof", 45, Contribution.Kind.EXPERT_ANSWER, "Einer Kollegin den Weg zur ersten Ausbildung erklärt", ""),
            new DemoGift("Dörflinger", 33, Contribution.Kind.MATERIAL, "Ablauf einer Werksführung für Schulklassen geteilt", ""),
            new DemoGift("Agentur", 19, Contribution.Kind.TALK, "Vortrag: Weiterbildung während der Arbeit fördern", ""),
            new DemoGift("Abelstein", 9, Contribution.Kind.TOPIC, "Thema vorgeschlagen: Führung in der Nachtschicht", ""));

    static final List<DemoGift> UCKERMARK = List.of(
            new DemoGift("Oderaue", 395, Contribution.Kind.TALK, "Vortrag: Anerkennung von Pflegeabschlüssen in sechs Schritten", ""),
            new DemoGift("Boitzenburg", 341, Contribution.Kind.TOPIC, "Thema vorgeschlagen: Touren gemeinsam planen", ""),
            new DemoGift("Uckersee", 288, Contribution.Kind.HOSTING, "Tag der offenen Tür für Schulklassen", ""),
            new DemoGift("Pflegeschule", 233, Contribution.Kind.MATERIAL, "Leitfaden für die Praxisanleitung", ""),
            new DemoGift("Oderaue", 168, Contribution.Kind.EXPERT_ANSWER, "Zwei Häuser beim Dienstplan beraten", ""),
            new DemoGift("Uckersee", 104, Contribution.Kind.TALK, "Vortrag: Nachtdienst ohne Dauerbelastung", ""),
            new DemoGift("Sonnenblume", 52, Contribution.Kind.TOPIC, "Thema vorgeschlagen: Vertretung in kleinen Häusern", ""),
            new DemoGift("Boitzenburg", 17, Contribution.Kind.MATERIAL, "Vorlage für Tourenpläne geteilt", ""));
}
