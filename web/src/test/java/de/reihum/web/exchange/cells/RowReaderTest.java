package de.reihum.web.exchange.cells;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.exchange.Cells;
import de.reihum.exchange.Meanings;
import de.reihum.exchange.judgement.Beside;
import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.exchange.judgement.MemberDraft;
import de.reihum.exchange.judgement.Standing;
import de.reihum.fields.FieldKind;
import de.reihum.fields.FieldRow;
import de.reihum.fields.Options;
import de.reihum.fields.Target;
import de.reihum.members.Contact.Consent;
import de.reihum.members.Contact.Salutation;
import de.reihum.members.ContactData;
import de.reihum.members.Member.Kind;
import de.reihum.members.Member.Status;
import de.reihum.members.business.Hosting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowReaderTest {

    private static final RowReader READER = new RowReader(new Meanings(Arrays.asList(ImportColumn.values())), List.of(), "Import liste.csv");

    @Test
    void a_status_is_read_in_any_words_and_passive_is_a_matter_of_taking_part() {
        assertThat(read(ImportColumn.STATUS, "Interessent").member().status()).isEqualTo(Status.PROSPECT);
        assertThat(read(ImportColumn.STATUS, "ausgetreten").member().status()).isEqualTo(Status.LEFT);
        assertThat(read(ImportColumn.STATUS, "").standing()).isEqualTo(Standing.UNSAID);
        assertThat(read(ImportColumn.STATUS, "passiv").standing()).isEqualTo(Standing.of(Status.ACTIVE, true));
        assertThat(keys(read(ImportColumn.STATUS, "passiv"))).containsExactly("passive");
        assertThat(keys(read(ImportColumn.STATUS, "mal so, mal so"))).containsExactly("statusUnknown");
    }

    @Test
    void employees_are_read_as_people_write_them() {
        assertThat(List.of("10-49", "ca. 30", "1.200", "85 (davon 20 TZ)", "249")).allSatisfy(text -> {
            var draft = read(ImportColumn.EMPLOYEES, text);
            assertThat(draft.member().employees()).isEqualTo(text);
            assertThat(keys(draft)).doesNotContain("employeesInvalid");
        });
        assertThat(read(ImportColumn.EMPLOYEES, "viele").member().employees()).isEmpty();
        assertThat(keys(read(ImportColumn.EMPLOYEES, "viele"))).containsExactly("employeesInvalid");
        assertThat(keys(read(ImportColumn.EMPLOYEES, "k.A."))).isEmpty();
    }

    @Test
    void dates_are_read_as_people_write_them() {
        assertThat(joined("03.11.2019")).isEqualTo("2019-11-03");
        assertThat(joined("2019")).isEqualTo("2019");
        assertThat(joined("11/2019")).isEqualTo("2019-11");
        assertThat(joined("2020-10-22")).isEqualTo("2020-10-22");
        assertThat(joined("2020-10-22 00:00:00")).isEqualTo("2020-10-22");
        assertThat(joined("03.11.19")).isEqualTo("2019-11-03");
        assertThat(joined("03.11.87")).isEqualTo("1987-11-03");
        assertThat(joined("November 2019")).isEqualTo("2019-11");
        assertThat(joined("1. März 2020")).isEqualTo("2020-03-01");
        assertThat(joined("3 Dec 2021")).isEqualTo("2021-12-03");
        assertThat(joined("Mai 2018")).isEqualTo("2018-05");
        assertThat(joined("seit 2018")).isEqualTo("2018");
        assertThat(joined("43772")).isEqualTo("2019-11-03");
        assertThat(joined("31.02.2019")).isEmpty();
        assertThat(keys(read(ImportColumn.JOINED_ON, "bald"))).containsExactly("dateInvalid");
    }

    @Test
    void a_no_about_the_premises_is_an_answer_and_a_dash_is_none() {
        assertThat(read(ImportColumn.PARKING, "nein").beside()).returns(Set.of(Beside.Denied.PARKING), Beside::denied);
        assertThat(read(ImportColumn.ACCESSIBLE, "No").beside().denied()).containsExactly(Beside.Denied.ACCESSIBLE);
        assertThat(List.of("-", "", "?", "ja", "vielleicht")).allSatisfy(text -> assertThat(read(ImportColumn.TOUR, text).beside().denied()).isEmpty());
        assertThat(read(ImportColumn.HOSTING, "nein").beside().premises().hosting().willing()).isEqualTo(Hosting.Willing.NO);
    }

    @Test
    void an_own_field_is_emptied_by_a_word_and_by_nothing_else() {
        var shifts = new FieldRow(7, Target.MEMBER, FieldKind.TEXT, "Schichten", "Shifts", "", false, true, 1, false, Options.NONE, 1);
        var needed = new FieldRow(8, Target.MEMBER, FieldKind.NUMBER, "Azubis", "Apprentices", "", true, true, 2, false, Options.NONE, 1);
        var notes = new Notes();
        assertThat(OwnCell.read(shifts, "(leer)", notes)).contains("");
        assertThat(OwnCell.read(shifts, "(Empty)", notes)).contains("");
        assertThat(OwnCell.read(shifts, " ", notes)).isEmpty();
        assertThat(OwnCell.read(shifts, "-", notes)).contains("-");
        assertThat(notes.remarks()).isEmpty();
        assertThat(OwnCell.read(needed, "(leer)", notes)).isEmpty();
        assertThat(notes.remarks()).hasSize(1);
    }

    @Test
    void kinds_are_recognised() {
        assertThat(kind("kmu ")).isEqualTo(Kind.SME);
        assertThat(kind("Unternehmen")).isEqualTo(Kind.SME);
        assertThat(kind("Schule")).isEqualTo(Kind.SCHOOL);
        assertThat(kind("Verband")).isEqualTo(Kind.ASSOCIATION);
        assertThat(kind("Wirtschaftsförderung")).isEqualTo(Kind.BUSINESS_DEVELOPMENT);
        assertThat(kind("wirtschaftsfoerderung")).isEqualTo(Kind.BUSINESS_DEVELOPMENT);
        assertThat(kind("IHK")).isEqualTo(Kind.IHK);
        assertThat(kind("Landratsamt")).isEqualTo(Kind.MUNICIPALITY);
        assertThat(keys(read(ImportColumn.KIND, "Sportclub"))).containsExactly("kindUnknown");
        assertThat(read("Unternehmen", ImportColumn.KIND, "1.200", ImportColumn.EMPLOYEES).member().kind()).isEqualTo(Kind.LARGE_COMPANY);
        assertThat(keys(read("KMU", ImportColumn.KIND, "250", ImportColumn.EMPLOYEES))).containsExactly("largeSme");
    }

    @Test
    void a_chamber_is_told_apart_by_its_name_or_asked_about() {
        assertThat(read("IHK Region Stuttgart", ImportColumn.NAME, "Kammer", ImportColumn.KIND).member().kind()).isEqualTo(Kind.IHK);
        assertThat(read("Handwerkskammer Ulm", ImportColumn.NAME, "Kammer", ImportColumn.KIND).member().kind()).isEqualTo(Kind.HWK);
        assertThat(kind("Kammer")).isEqualTo(Kind.OTHER);
        assertThat(keys(read(ImportColumn.KIND, "Kammer"))).containsExactly("whichChamber");
    }

    @Test
    void a_row_without_a_kind_only_guesses_it() {
        assertThat(read(ImportColumn.KIND, "").kindKnown()).isFalse();
        assertThat(read(ImportColumn.KIND, "KMU").kindKnown()).isTrue();
    }

    @Test
    void addresses_are_made_proper() {
        assertThat(email("RENATE.TROESTER@OPTIK-5.EXAMPLE ")).isEqualTo("renate.troester@optik-5.example");
        assertThat(email("info(at)x.example")).isEqualTo("info@x.example");
        assertThat(email("info [at] x [punkt] example")).isEqualTo("info@x.example");
        assertThat(email("Petra Quast <p@x.example>")).isEqualTo("p@x.example");
        assertThat(email("mailto:p@x.example.")).isEqualTo("p@x.example");
        assertThat(email("x@y")).isEmpty();
        assertThat(keys(read(ImportColumn.EMAIL, "x@y"))).containsExactly("emailInvalid");
        assertThat(keys(read(ImportColumn.EMAIL, "keine"))).containsExactly("saysNone");
    }

    @Test
    void a_second_address_becomes_another_contact() {
        var draft = read("Quast", ImportColumn.LAST_NAME, "a@b.example; c@d.example / a@b.example", ImportColumn.EMAIL);
        assertThat(draft.contacts()).extracting(ContactData::email).containsExactly("a@b.example", "c@d.example");
        assertThat(draft.contacts()).extracting(ContactData::lastName).containsExactly("Quast", "");
        assertThat(keys(draft)).containsExactly("secondEmail");
    }

    @Test
    void telephone_numbers_are_made_proper() {
        assertThat(phone("07141 / 41544-11")).isEqualTo("+49 7141 4154411");
        assertThat(phone("+49 (0)7141 187015")).isEqualTo("+49 7141 187015");
        assertThat(phone("0171-6469193")).isEqualTo("+49 171 6469193");
        assertThat(phone("7141187015")).isEqualTo("+49 7141 187015");
        assertThat(phone("+43 1 5880")).startsWith("+43");
        assertThat(phone("App. 12")).isEqualTo("App. 12");
        assertThat(phone("4,97142E+11")).isEmpty();
        assertThat(keys(read("Quast", ImportColumn.LAST_NAME, "4,97142E+11", ImportColumn.PHONE))).containsExactly("phoneMangled");
        assertThat(read("Quast", ImportColumn.LAST_NAME, "07141 187015; 0171-6469193", ImportColumn.PHONE).member().notes()).isEqualTo("Tel. +49 171 6469193");
    }

    @Test
    void a_number_without_a_person_goes_to_the_notes() {
        var draft = read(ImportColumn.PHONE, "07141 187015");
        assertThat(draft.contacts()).isEmpty();
        assertThat(draft.member().notes()).isEqualTo("Tel. +49 7141 187015");
    }

    @Test
    void only_a_clear_yes_is_a_consent() {
        assertThat(List.of("ja", "J", "1", "x", "yes")).allMatch(word -> consent(word) == Consent.GIVEN);
        assertThat(List.of("nein", "0", "", "vielleicht", "ja?")).allMatch(word -> consent(word) == Consent.UNKNOWN);
        assertThat(keys(read("Quast", ImportColumn.LAST_NAME, "vielleicht", ImportColumn.CONSENT))).containsExactly("consentUnclear");
    }

    @Test
    void people_are_taken_apart() {
        assertThat(contact("Frau Dr.", ImportColumn.SALUTATION, "Quast", ImportColumn.LAST_NAME)).returns(Salutation.MS, ContactData::salutation).returns("Dr.", ContactData::title);
        assertThat(contact("Herr", ImportColumn.SALUTATION, "Jörg von Quast", ImportColumn.LAST_NAME)).returns("Jörg", ContactData::firstName).returns("von Quast", ContactData::lastName);
        assertThat(contact("", ImportColumn.SALUTATION, "Quast, Petra", ImportColumn.LAST_NAME)).returns("Petra", ContactData::firstName).returns("Quast", ContactData::lastName);
        assertThat(contact("", ImportColumn.SALUTATION, "Frau Prof. Dr. Käthe Rößler", ImportColumn.LAST_NAME)).returns("Prof. Dr.", ContactData::title).returns("Käthe", ContactData::firstName);
        assertThat(contact("Franz-Josef", ImportColumn.FIRST_NAME, "Dröge", ImportColumn.LAST_NAME)).returns("", ContactData::title).returns("Dröge", ContactData::lastName);
        assertThat(contact("Ingrid", ImportColumn.FIRST_NAME, "Medem", ImportColumn.LAST_NAME)).returns("Ingrid", ContactData::firstName).returns("Medem", ContactData::lastName);
    }

    @Test
    void lost_letters_are_told_and_kept() {
        var draft = read("Holzbau Y?ld?z", ImportColumn.NAME, "?ukasz", ImportColumn.FIRST_NAME);
        assertThat(draft.member().name()).isEqualTo("Holzbau Y?ld?z");
        assertThat(keys(draft)).containsExactly("lostLetter", "lostLetter");
        assertThat(keys(read(ImportColumn.NOTES, "Kommt er? Ja"))).isEmpty();
    }

    @Test
    void a_formula_stays_text_and_our_own_mark_is_taken_off() {
        assertThat(read(ImportColumn.NOTES, "=HYPERLINK(\"http://evil.example\")").member().notes()).isEqualTo("=HYPERLINK(\"http://evil.example\")");
        assertThat(read(ImportColumn.NOTES, "'=1+1").member().notes()).isEqualTo("=1+1");
        assertThat(read(ImportColumn.NOTES, "'s gibt nichts").member().notes()).isEqualTo("'s gibt nichts");
    }

    @Test
    void what_cannot_be_kept_is_left_out_with_a_warning() {
        assertThat(read(ImportColumn.WEB, "keine Ahnung wo").member().website()).isEmpty();
        assertThat(read(ImportColumn.WEB, "www.abele.example").member().website()).isEqualTo("https://www.abele.example");
        assertThat(read(ImportColumn.POSTCODE, "D-71638 Ludwigsburg").member()).returns("71638", m -> m.postcode()).returns("Ludwigsburg", m -> m.town());
        assertThat(read(ImportColumn.POSTCODE, "01067").member().postcode()).isEqualTo("01067");
        assertThat(keys(read(ImportColumn.POSTCODE, "1067"))).containsExactly("postcodeShort");
        assertThat(read(ImportColumn.POSTCODE, "siehe unten!!").member().postcode()).isEmpty();
    }

    @Test
    void stray_blanks_and_taken_apart_letters_are_made_one() {
        assertThat(read(ImportColumn.TOWN, "\u00a0 Bietigheim \u200b").member().town()).isEqualTo("Bietigheim");
        assertThat(read(ImportColumn.TOWN, "Mu\u0308nchen").member().town()).isEqualTo("München");
    }

    private static Kind kind(String text) {
        return read(ImportColumn.KIND, text).member().kind();
    }

    private static String joined(String text) {
        return read(ImportColumn.JOINED_ON, text).member().joinedOn();
    }

    private static String email(String text) {
        return contact("Quast", ImportColumn.LAST_NAME, text, ImportColumn.EMAIL).email();
    }

    private static String phone(String text) {
        return contact("Quast", ImportColumn.LAST_NAME, text, ImportColumn.PHONE).phone();
    }

    private static Consent consent(String text) {
        return contact("Quast", ImportColumn.LAST_NAME, text, ImportColumn.CONSENT).consent();
    }

    private static ContactData contact(String one, ImportColumn first, String other, ImportColumn second) {
        return read(one, first, other, second).contacts().get(0);
    }

    private static MemberDraft read(ImportColumn column, String text) {
        return read(text, column, "", column);
    }

    private static MemberDraft read(String one, ImportColumn first, String other, ImportColumn second) {
        var cells = new ArrayList<>(Collections.nCopies(ImportColumn.values().length, ""));
        cells.set(ImportColumn.NAME.ordinal(), "Abele");
        cells.set(second.ordinal(), other);
        cells.set(first.ordinal(), one);
        return READER.read(new Cells(cells));
    }

    private static List<String> keys(MemberDraft draft) {
        return draft.remarks().stream().map(remark -> remark.key().replace("exchange.row.", "")).toList();
    }
}
