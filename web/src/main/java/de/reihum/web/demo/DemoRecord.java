package de.reihum.web.demo;

import de.reihum.members.business.Hosting;
import de.reihum.members.business.HostingData;
import de.reihum.members.business.SiteData;
import de.reihum.members.membership.Origin.Channel;
import de.reihum.members.membership.Step;
import de.reihum.members.notes.Visibility;
import java.util.List;

/** What is known about members beside their master data. Members are named by a word by which they are found. */
final class DemoRecord {

    /** @param by the member that opened the door, or empty for the coordination */
    record Door(String member, String by, Channel channel, String remark) {}

    record Host(String member, HostingData data) {}

    record Place(String member, SiteData data) {}

    /** @param until days from now, or 0 when it is open @param from days ago; negative for a plan */
    record Move(String member, int enteredDaysAgo, Step step, int from, int until, String decidedBy, String reason) {}

    /** @param person whether it is about the representative */
    record Jotting(String member, int daysAgo, boolean person, Visibility visibility, String words) {}

    static final List<Door> DOORS = List.of(
            new Door("Müllerschön", "Dörflinger", Channel.MEMBER, "beim Stammtisch in der Werkhalle kennengelernt"),
            new Door("Zollerkopf", "Kreishandwerkerschaft", Channel.PARTNER, ""),
            new Door("Kranichfeld", "Industriekammer", Channel.PARTNER, "Empfehlung der Ausbildungsberatung"),
            new Door("Enzwiese", "Bildungswerk", Channel.PARTNER, ""),
            new Door("Hirschhalde", "", Channel.PERSONAL_TALK, ""),
            new Door("Sauerbrunn", "Müllerschön", Channel.MEMBER, ""),
            new Door("Rößlerhof", "Zollerkopf", Channel.MEMBER, "Nachbarn im Gewerbegebiet"),
            new Door("Xanderle", "Kreishandwerkerschaft", Channel.PARTNER, ""),
            new Door("Silberdistel", "", Channel.EVENT, "Fachkräftetag"),
            new Door("Löwentor", "Hirschhalde", Channel.MEMBER, ""),
            new Door("Fügental", "", Channel.NEWSLETTER, ""),
            new Door("Brändlesholz", "Agentur", Channel.PARTNER, ""),
            new Door("Haarscharf", "Sauerbrunn", Channel.MEMBER, "gemeinsame Berufsschulklasse"),
            new Door("Klarblick", "", Channel.PERSONAL_TALK, "Anruf nach dem Zeitungsartikel"));

    static final List<Host> HOSTS = List.of(
            new Host("Müllerschön", new HostingData(Hosting.Willing.YES, 40, true, false, true, "Sudhaus über eine Treppe; Parken im Hof nach 16 Uhr")),
            new Host("Dörflinger", new HostingData(Hosting.Willing.YES, 60, true, true, true, "Sicherheitsschuhe werden gestellt")),
            new Host("Hirschhalde", new HostingData(Hosting.Willing.YES, 80, true, true, false, "")),
            new Host("Zollerkopf", new HostingData(Hosting.Willing.YES, 25, true, true, true, "im Winter nur bis 20 Personen, die Halle ist kühl")),
            new Host("Eichwasen", new HostingData(Hosting.Willing.YES, 35, true, false, true, "")),
            new Host("Kranichfeld", new HostingData(Hosting.Willing.YES, 18, false, true, false, "S-Bahn ist besser als das Auto")),
            new Host("Quellhalde", new HostingData(Hosting.Willing.NO, null, false, false, false, "kein Raum für mehr als vier Gäste")));

    static final List<Place> PLACES = List.of(
            new Place("Dörflinger", new SiteData("Ausbildungswerkstatt", "Siemensstraße 8", "71691", "Freiberg am Neckar")),
            new Place("Dörflinger", new SiteData("Werk Asperg", "Industriestraße 3", "71679", "Asperg")),
            new Place("Enzwiese", new SiteData("Tagespflege Bissingen", "Bahnhofstraße 31", "74321", "Bietigheim-Bissingen")),
            new Place("Sauerbrunn", new SiteData("Filiale am Markt", "Marktplatz 5", "71672", "Marbach am Neckar")));

    static final List<Move> MOVES = List.of(
            new Move("Haarscharf", 66, Step.APPLY, 66, 0, "", ""),
            new Move("Quellhalde", 61, Step.PAUSE, 61, 120, "", "Hauptsaison, nur eine Person im Büro"),
            new Move("Haarscharf", 41, Step.ADMIT, 41, 0, "Sprecherkreis", "einstimmig"),
            new Move("Klarblick", 26, Step.APPLY, 26, 0, "", ""),
            new Move("Löwentor", 12, Step.LEAVE, -70, 0, "", "gibt den Betrieb auf"));

    static final List<Jotting> JOTTINGS = List.of(
            new Jotting("Dörflinger", 132, false, Visibility.COORDINATION, "Überlegt, 2027 ein zweites Werk zu schließen. Bis zur Entscheidung vertraulich."),
            new Jotting("Müllerschön", 97, true, Visibility.TEAM, "Am besten vor 9 Uhr anrufen, danach ist er im Sudhaus."),
            new Jotting("Müllerschön", 54, false, Visibility.MEMBER, "Hat angeboten, das Sommertreffen auszurichten. Wir melden uns bis Mai mit zwei Terminen."),
            new Jotting("Hirschhalde", 49, false, Visibility.TEAM, "Azubi-Wohnen: drei Zimmer ab September frei, gern weitersagen."),
            new Jotting("Weinlaub", 23, true, Visibility.COORDINATION, "Streit in der Partnerschaft. Nicht beide zum selben Termin einladen."),
            new Jotting("Klarblick", 8, false, Visibility.TEAM, "Will erst einmal zuhören, bevor sie etwas beiträgt."));

    private DemoRecord() {}
}
