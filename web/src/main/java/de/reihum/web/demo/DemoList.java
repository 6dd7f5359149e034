package de.reihum.web.demo;

import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberService.CreateMember;
import de.reihum.members.business.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a network's members from {@code demo/<name>.csv}: a line with M for each member, followed by a line with C for each of its contacts. */
final class DemoList {

    private static final int MEMBER_CELLS = 13;
    private static final int CONTACT_CELLS = 12;

    private static final Map<String, Section> SECTIONS = Map.ofEntries(Map.entry("Nahrungsmittel", Section.C), Map.entry("Metall/Elektro", Section.C), Map.entry("Medizintechnik", Section.C),
            Map.entry("Handwerk", Section.F), Map.entry("Gesundheit und Pflege", Section.Q), Map.entry("Stationäre Pflege", Section.Q), Map.entry("Ambulante Pflege", Section.Q),
            Map.entry("Krankenhaus", Section.Q), Map.entry("Tagespflege", Section.Q), Map.entry("Therapie", Section.Q), Map.entry("Geburtshilfe", Section.Q), Map.entry("IT", Section.J),
            Map.entry("Gastgewerbe", Section.I), Map.entry("Öffentliche Verwaltung", Section.O), Map.entry("Kammer", Section.S), Map.entry("Verband", Section.S), Map.entry("Bildung", Section.P),
            Map.entry("Logistik", Section.H), Map.entry("Gartenbau", Section.N), Map.entry("Beratung", Section.M), Map.entry("Handel", Section.G), Map.entry("Apotheke", Section.G),
            Map.entry("Medien", Section.C), Map.entry("Entsorgung", Section.E), Map.entry("Dienstleistung", Section.S), Map.entry("Wohnen", Section.L));
    private static final List<List<String>> INTERESTS = List.of(List.of("Ausbildung", "Azubi-Wohnen"), List.of("Pflege und Beruf"), List.of("Ausbildung", "Schichtplanung"),
            List.of("Anerkennung von Abschlüssen"), List.of("Homeoffice", "Führung"), List.of("Gesundheit im Betrieb"));

    private DemoList() {}

    static List<CreateMember> read(String name) {
        var members = new ArrayList<CreateMember>();
        for (var line : lines(name)) {
            if (line.startsWith("M;")) {
                members.add(new CreateMember(member(line.split(";", MEMBER_CELLS)), new ArrayList<>()));
            } else {
                members.get(members.size() - 1).contacts().add(contact(line.split(";", CONTACT_CELLS)));
            }
        }
        return members;
    }

    private static MemberData member(String[] cells) {
        return new MemberData(cells[1], Member.Kind.valueOf(cells[2]), Member.Status.valueOf(cells[3]), cells[4], cells[5], cells[6], cells[7], cells[8], cells[9], cells[10],
                set(cells[11], tag -> tag), cells[12]).with(SECTIONS.get(cells[5]), cells[4].isEmpty() ? "" : "2025-12", Set.of());
    }

    private static ContactData contact(String[] cells) {
        return new ContactData(Contact.Salutation.valueOf(cells[1]), cells[2], cells[3], cells[4], cells[5], cells[6], cells[7],
                set(cells[8], Contact.Role::valueOf), cells[9], Contact.Consent.valueOf(cells[10]), cells[11]).with(channel(cells), interests(cells[5]));
    }

    /** The people of the demonstration differ, and are the same each time. */
    private static Contact.Channel channel(String[] cells) {
        int number = Math.floorMod(cells[4].hashCode(), 6);
        return number == 2 ? Contact.Channel.PHONE : number == 1 ? Contact.Channel.LETTER : number % 3 == 0 && !cells[6].isEmpty() ? Contact.Channel.MAIL : null;
    }

    private static Set<String> interests(String position) {
        return position.isEmpty() ? Set.of() : Set.copyOf(INTERESTS.get(Math.floorMod(position.hashCode(), INTERESTS.size())));
    }

    private static <V> Set<V> set(String cell, Function<String, V> value) {
        return Arrays.stream(cell.split("\\|")).filter(part -> !part.isEmpty()).map(value).collect(Collectors.toSet());
    }

    private static List<String> lines(String name) {
        try (var in = DemoList.class.getResourceAsStream("/demo/" + name + ".csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
