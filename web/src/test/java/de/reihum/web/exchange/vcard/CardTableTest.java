package de.reihum.web.exchange.vcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.exchange.Cells;
import de.reihum.exchange.Meanings;
import de.reihum.members.ContactData;
import de.reihum.members.MemberData;
import de.reihum.members.MemberDetails;
import de.reihum.members.MemberFixtures;
import de.reihum.shared.InvalidValue;
import de.reihum.web.exchange.cells.RowReader;
import ezvcard.Ezvcard;
import ezvcard.VCardVersion;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardTableTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    @Test
    void several_cards_of_version_three_are_rows() throws IOException {
        var rows = read("BEGIN:VCARD\r\nVERSION:3.0\r\nN:Löffler;Emre;;Dr.;\r\nFN:Dr. Emre Löffler\r\nORG:Brauerei Müllerschön GmbH;Vertrieb\r\nEMAIL;TYPE=work:emre@brauerei.example\r\n"
                + "TEL;TYPE=work:+49 7144 815\r\nADR;TYPE=work:;;Bahnhofstr. 70;Marbach;;71672;Deutschland\r\nURL:https://brauerei.example\r\nCATEGORIES:Ausbildung,Gastgeber\r\nNOTE:ruft\\, wenn nötig\\, zurück\r\nEND:VCARD\r\n"
                + "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Vollmer;Kim;;;\r\nFN:Kim Vollmer\r\nORG:Stahlbau Abele\r\nEND:VCARD\r\n", StandardCharsets.UTF_8);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).containsExactly("Brauerei Müllerschön GmbH", "Bahnhofstr. 70", "71672", "Marbach", "https://brauerei.example", "Ausbildung, Gastgeber", "ruft, wenn nötig, zurück", "Dr.",
                "Emre", "Löffler", "emre@brauerei.example", "+49 7144 815");
        var draft = new RowReader(new Meanings(CardTable.MEANINGS), List.of(), "karten.vcf").read(new Cells(rows.get(0)));
        assertThat(draft.member()).returns("Brauerei Müllerschön GmbH", MemberData::name).returns("71672", MemberData::postcode);
        assertThat(draft.contacts()).singleElement().returns("Löffler", ContactData::lastName).returns("emre@brauerei.example", ContactData::email);
    }

    @Test
    void outlooks_old_cards_with_quoted_printable_text_are_read() throws IOException {
        var card = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg\r\nFN;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:J=F6rg M=FCller\r\n"
                + "ORG;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:B=E4ckerei=20=\r\nM=FCller\r\nEMAIL;PREF;INTERNET:j.mueller@baeckerei.example\r\nEND:VCARD\r\n";
        assertThat(read(card, WINDOWS)).singleElement().satisfies(row -> assertThat(row).contains("Bäckerei Müller", "Jörg", "Müller", "j.mueller@baeckerei.example"));
    }

    @Test
    void version_four_and_cards_of_institutions_are_read() throws IOException {
        var rows = read("BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Holzbau Zollerkopf KG\nTEL;VALUE=uri:tel:+49-7147-1\nEND:VCARD\n", StandardCharsets.UTF_8);
        assertThat(rows.get(0).get(0)).isEqualTo("Holzbau Zollerkopf KG");
        assertThat(rows.get(0).subList(8, 10)).containsExactly("", "");
        assertThat(rows.get(0).get(11)).contains("7147");
    }

    @Test
    void a_person_without_a_firm_has_no_name_of_a_member() throws IOException {
        assertThat(read("BEGIN:VCARD\nVERSION:3.0\nFN:Kim Vollmer\nEND:VCARD\n", StandardCharsets.UTF_8).get(0)).startsWith("").contains("Kim Vollmer");
    }

    @Test
    void hostile_cards_do_no_harm() throws IOException {
        var endless = "BEGIN:VCARD\nVERSION:3.0\nORG:A\nNOTE:" + "x".repeat(200_000) + "\nPHOTO;ENCODING=b:!!!!\nEND:VCARD\nBEGIN:VCARD\nORG:ohne Ende\n";
        assertThat(read(endless, StandardCharsets.UTF_8).get(0).get(6)).hasSize(4000);
        assertThatThrownBy(() -> read("BEGIN:VCARD".repeat(3), StandardCharsets.UTF_8)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> read("BEGIN:VCARD\nVERSION:3.0\nORG:A\nEND:VCARD\n".repeat(10_001), StandardCharsets.UTF_8)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_list_is_not_a_card() throws IOException {
        assertThat(CardTable.is(file("Firma;Ort\nAbele;Asperg\n", StandardCharsets.UTF_8))).isFalse();
        assertThat(CardTable.is(file("\ufeffBEGIN:VCARD\n", StandardCharsets.UTF_8))).isTrue();
    }

    @Test
    void what_goes_out_comes_back() throws IOException {
        var member = MemberFixtures.member(MemberFixtures.brewery());
        MemberFixtures.contact(member, MemberFixtures.guelsen());
        MemberDetails details = member.details();
        var text = Ezvcard.write(CardFiles.card(details, details.contacts().get(0))).version(VCardVersion.V4_0).prodId(false).go();
        assertThat(text).contains("VERSION:4.0", "FN:Dr. Gülşen Weißhaar", "GENDER:F");
        assertThat(read(text, StandardCharsets.UTF_8).get(0)).contains("Brauerei Müllerschön GmbH & Co. KG", "Bahnhofstr. 70", "71672", "Gülşen", "Weißhaar", "guelsen.weisshaar@brauerei.example");
    }

    private List<List<String>> read(String text, Charset charset) throws IOException {
        return CardTable.read(file(text, charset));
    }

    private Path file(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("karten.vcf"), text.getBytes(charset));
    }
}
