package de.reihum.members;

import de.reihum.members.Contact.Consent;
import de.reihum.members.Contact.Role;
import de.reihum.members.Contact.Salutation;
import de.reihum.members.Member.Kind;
import de.reihum.members.Member.Status;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** Believable members and contacts for tests. */
public final class MemberFixtures {

    public static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final AtomicLong IDS = new AtomicLong(1);

    private MemberFixtures() {}

    public static MemberData brewery() {
        return new MemberData("Brauerei Müllerschön GmbH & Co. KG", Kind.SME, Status.ACTIVE, "48", "Nahrungsmittel", "Bahnhofstr. 70", "71672", "Marbach am Neckar",
                "www.brauerei.example", "2021-10-13", Set.of("Ausbildung", "Gastgeber"), "Führung möglich");
    }

    public static MemberData chamber() {
        return new MemberData("IHK-Bezirkskammer Ludwigsburg", Kind.IHK, Status.PAUSED, "50-249", "Kammer", "", "71638", "Ludwigsburg", "", "2015", Set.of(), "");
    }

    public static MemberData school() {
        return new MemberData("Berufliche Schule Bietigheim", Kind.SCHOOL, Status.PROSPECT, "", "Bildung", "", "74321", "Bietigheim-Bissingen", "", "2019-11", Set.of("Ausbildung"), "");
    }

    public static ContactData emre() {
        return new ContactData(Salutation.MR, "", "Emre", "Löffler", "Geschäftsführung", "emre.loeffler@brauerei.example", "+49 7141 187015", Set.of(), "de", Consent.GIVEN, "Beitrittsformular");
    }

    public static ContactData guelsen() {
        return new ContactData(Salutation.MS, "Dr.", "Gülşen", "Weißhaar", "Personal", "guelsen.weisshaar@brauerei.example", "", Set.of(Role.HOST), "en", null, "");
    }

    public static Member member(MemberData data) {
        return new Member(IDS.incrementAndGet(), data, NOW);
    }

    public static Contact contact(Member member, ContactData data) {
        return member.addContact(IDS.incrementAndGet(), data, NOW);
    }
}
