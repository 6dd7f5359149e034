package de.reihum.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.exchange.ExportService;
import de.reihum.fields.CreateField;
import de.reihum.fields.FieldData;
import de.reihum.fields.FieldKind;
import de.reihum.fields.FieldService;
import de.reihum.fields.FieldValue;
import de.reihum.fields.Target;
import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import de.reihum.members.ContactsInMemory;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberFixtures;
import de.reihum.members.business.Hosting.Willing;
import de.reihum.members.business.HostingData;
import de.reihum.members.business.Premises;
import de.reihum.members.business.Section;
import de.reihum.members.business.SiteData;
import de.reihum.members.extras.ExtraService;
import de.reihum.shared.Ids;
import de.reihum.web.exchange.file.MemberFiles;
import de.reihum.web.shared.Browserless;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out as a file comes in again and changes nothing; into an empty network it brings everything. */
class RoundTripTest {

    private static final Premises HALL = new Premises(new HostingData(Willing.YES, 40, true, false, true, "Bitte am Werkstor\nklingeln"),
            List.of(new SiteData("Lager; Halle 2", "", "", ""), new SiteData("Werk Asperg", "Industriestr. 3", "71679", "Asperg")));

    @TempDir
    private Path folder;
    private ImportBench from;
    private ImportBench into;

    @BeforeEach
    void two_networks() {
        new Browserless().start(Locale.GERMAN);
        from = new ImportBench(folder);
        into = new ImportBench(folder);
        for (var bench : List.of(from, into)) {
            var service = new FieldService(bench.fields, new Ids(() -> 1));
            service.create(new CreateField(Target.MEMBER, FieldKind.TEXT, data("Schichtmodell", List.of())));
            service.create(new CreateField(Target.MEMBER, FieldKind.NUMBER, data("Auszubildende", List.of())));
            service.create(new CreateField(Target.MEMBER, FieldKind.DATE, data("Tarif seit", List.of())));
            service.create(new CreateField(Target.MEMBER, FieldKind.CHOICE, data("Themen vor Ort", List.of("Pflege", "Pflege, ambulant", "Sprache"))));
            service.create(new CreateField(Target.MEMBER, FieldKind.YES_NO, data("Betriebsrat", List.of())));
            service.create(new CreateField(Target.CONTACT, FieldKind.TEXT, data("Schichtmodell", List.of())));
        }
        var brewery = new Member(11, new MemberData("Brauerei Löffler", Member.Kind.SME, Member.Status.ACTIVE, "85", "Getränke", "Seestr. 4", "71638", "Ludwigsburg", "", "2019-03", Set.of("Gründung"), "Zwei\nZeilen")
                .with(Section.C, "2025", Set.of("de", "tr", "uk")), MemberFixtures.NOW);
        brewery.addContact(12, new ContactData(Contact.Salutation.MR, "", "Emre", "Löffler", "Geschäftsführung", "emre@brauerei.example", "+49 7141 187015", Set.of(), "de", Contact.Consent.GIVEN, "Formular")
                .with(Contact.Channel.PHONE, Set.of("Ausbildung")), MemberFixtures.NOW);
        from.members.add(brewery);
        from.premises.become(brewery, HALL);
        var values = List.of("3 Schichten, auch nachts", "12.5", "2024-05-01", "2,3", "no");
        var asked = from.sheet.asked(Target.MEMBER);
        for (int i = 0; i < values.size(); i++) {
            from.sheet.fill(Target.MEMBER, 11, Map.of(asked.get(i).id(), values.get(i)));
        }
        from.sheet.fill(Target.CONTACT, 12, Map.of(from.sheet.asked(Target.CONTACT).get(0).id(), "nur vormittags"));
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void a_file_that_went_out_changes_nothing_when_it_comes_in(int kind) throws IOException {
        long list = from.receive(file(kind));
        assertThat(from.check(list).counts().values()).as("%s", from.rows(list)).containsOnly(Map.entry("unchanged", 1));
    }

    @Test
    void a_file_brings_everything_into_another_network() throws IOException {
        long list = into.receive(file(0));
        into.check(list);
        into.run(list);
        var member = into.members.all(into.members.ids(MemberFilter.everything(), 5)).get(0);
        assertThat(member.data()).isEqualTo(from.members.find(11).orElseThrow().data());
        assertThat(into.premises.of(List.of(member.id())).get(member.id())).isEqualTo(HALL);
        assertThat(into.fields.about(member.id())).extracting(value -> value.field().row().nameDe() + "=" + value.value())
                .containsExactlyInAnyOrder("Schichtmodell=3 Schichten, auch nachts", "Auszubildende=12.5", "Tarif seit=2024-05-01", "Themen vor Ort=2,3", "Betriebsrat=no");
        assertThat(into.fields.about(member.contacts().get(0).id())).extracting(FieldValue::value).containsExactly("nur vormittags");
        assertThat(member.contacts().get(0).details().data()).returns("Geschäftsführung", ContactData::position).returns(Contact.Channel.PHONE, ContactData::channel);
    }

    @Test
    void what_a_list_says_about_somebody_else_than_the_representative_is_left_out_and_told() throws IOException {
        var text = new String(file(0), StandardCharsets.UTF_8).replace("Emre", "Kim").replace("emre@", "kim@").replace("nur vormittags", "nur nachmittags");
        long list = from.receive(text.getBytes(StandardCharsets.UTF_8));
        from.check(list);
        assertThat(from.rows(list).toString()).contains("exchange.row.personElse");
        from.run(list);
        assertThat(from.fields.about(12)).extracting(FieldValue::value).containsExactly("nur vormittags");
        assertThat(from.members.find(11).orElseThrow().contacts()).hasSize(2).filteredOn(contact -> contact.id() != 12).allSatisfy(contact -> assertThat(from.fields.about(contact.id())).isEmpty());
    }

    private byte[] file(int kind) throws IOException {
        var actor = new Actor();
        actor.enter(new Actor.Identity(Actor.Kind.PERSON, 1, "Petra Quast", EnumSet.allOf(Permission.class)));
        var exports = new MemberFiles(new ExportService(from.members, from.memberships, from.premises), new ExtraService(from.sheet, from.members, new ContactsInMemory(from.members)), actor,
                Clock.fixed(MemberFixtures.NOW, ZoneOffset.UTC)).all();
        var out = new ByteArrayOutputStream();
        exports.get(kind).writer().write(MemberFilter.everything(), out);
        return out.toByteArray();
    }

    private static FieldData data(String name, List<String> options) {
        return new FieldData(name, "", "", false, true, options);
    }
}
