package de.reihum.web.exchange.letter;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.members.Contact;
import de.reihum.members.Contact.Consent;
import de.reihum.members.Contact.Salutation;
import de.reihum.members.ContactData;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFixtures;
import de.reihum.web.exchange.letter.Addressees.Obstacle;
import de.reihum.web.shared.Browserless;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LetterTest {

    @BeforeEach
    void open() {
        new Browserless().start(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void a_letter_begins_as_is_proper_in_the_addressees_language() {
        assertThat(line(Salutation.MS, "Dr.", "Anna", "Müller", "de")).isEqualTo("Sehr geehrte Frau Dr. Müller,");
        assertThat(line(Salutation.MR, "", "Emre", "Löffler", "de")).isEqualTo("Sehr geehrter Herr Löffler,");
        assertThat(line(Salutation.NONE, "", "Kim", "Vollmer", "de")).isEqualTo("Guten Tag Kim Vollmer,");
        assertThat(line(Salutation.MS, "", "Anna", "", "de")).isEqualTo("Guten Tag Anna,");
        assertThat(line(Salutation.NONE, "", "", "", "de")).isEqualTo("Sehr geehrte Damen und Herren,");
        assertThat(line(Salutation.MS, "", "Anna", "Müller", "en")).isEqualTo("Dear Ms Müller,");
    }

    @Test
    void who_gets_no_letter_has_a_reason() {
        var brewery = MemberFixtures.member(MemberFixtures.brewery());
        assertThat(Addressees.REPRESENTATIVES.of(brewery.details())).extracting(Addressees.Addressee::obstacle).containsExactly(Obstacle.NOBODY);
        MemberFixtures.contact(brewery, MemberFixtures.emre());
        MemberFixtures.contact(brewery, new ContactData(null, "", "Kim", "Vollmer", "", "", "", Set.of(), "de", Consent.REFUSED, ""));
        var gone = MemberFixtures.contact(brewery, ContactData.of("Anna", "Xander", ""));
        brewery.archiveContact(gone, MemberFixtures.NOW);
        assertThat(Addressees.REPRESENTATIVES.of(brewery.details())).extracting(Addressees.Addressee::obstacle).containsExactly((Obstacle) null);
        assertThat(Addressees.EVERYBODY.of(brewery.details())).extracting(Addressees.Addressee::obstacle).containsExactly(null, Obstacle.REFUSED, Obstacle.ARCHIVED_CONTACT);
        brewery.archive(MemberFixtures.NOW);
        assertThat(Addressees.EVERYBODY.of(brewery.details())).extracting(Addressees.Addressee::obstacle).containsExactly(Obstacle.ARCHIVED_MEMBER);
        var nowhere = MemberFixtures.member(MemberData.of("Irgendwo", Member.Kind.SME));
        MemberFixtures.contact(nowhere, MemberFixtures.emre());
        assertThat(Addressees.REPRESENTATIVES.of(nowhere.details())).extracting(Addressees.Addressee::obstacle).containsExactly(Obstacle.NO_ADDRESS);
    }

    private static String line(Contact.Salutation salutation, String title, String first, String last, String language) {
        return de.reihum.web.exchange.letter.Salutation.line(new ContactData(salutation, title, first, last, "", "", "", Set.of(), language, null, ""));
    }
}
