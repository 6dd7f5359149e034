package de.reihum.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.exchange.ImportRowView;
import de.reihum.exchange.judgement.Decision;
import de.reihum.members.Contact.Consent;
import de.reihum.members.ContactData;
import de.reihum.members.Member;
import de.reihum.members.MemberDetails;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleListsTest {

    private static final String EXCEL = "mitglieder-excel-cp1252.csv";
    private static final String UTF_8 = "mitglieder-utf8-bom.csv";

    @TempDir
    private Path folder;
    private ImportBench bench;

    @BeforeEach
    void nothing_is_there() {
        bench = new ImportBench(folder);
    }

    @Test
    void excels_list_is_judged() {
        long list = bench.receive(ImportBench.sample(EXCEL));
        assertThat(bench.details(list)).returns(84, d -> d.rowCount()).returns(1, d -> d.emptyRows()).returns(1, d -> d.titleLines()).returns("windows-1252", d -> d.encoding());
        assertThat(bench.check(list).counts().values()).containsExactlyEntriesOf(new TreeMap<>(Map.of("create", 80, "skip", 4, "warning", 33)));
        assertThat(bench.remarks(list)).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                Map.entry("sameAsLine", 3L), Map.entry("total", 1L), Map.entry("lostLetter", 14L), Map.entry("phoneMangled", 17L), Map.entry("emailInvalid", 2L),
                Map.entry("whichChamber", 4L), Map.entry("similarToLine", 5L), Map.entry("saysNone", 2L), Map.entry("secondEmail", 1L), Map.entry("emailRepaired", 1L),
                Map.entry("formula", 13L), Map.entry("largeSme", 8L)));
        assertThat(bench.rows(list, Decision.SKIP)).extracting(ImportRowView::line).containsExactly(18, 27, 41, 100);
    }

    @Test
    void excels_list_comes_in_once_and_can_be_taken_back() {
        long list = bench.receive(ImportBench.sample(EXCEL));
        bench.check(list);
        assertThat(bench.run(list).counts().values()).containsEntry("create", 80);
        assertThat(bench.all()).hasSize(80);
        long again = bench.receive(ImportBench.sample(EXCEL));
        assertThat(bench.check(again).counts().values()).containsEntry("unchanged", 80).containsEntry("skip", 4).doesNotContainKeys("create", "change", "error");
        assertThat(bench.undo(list).counts().values()).containsEntry("undone", 80);
        assertThat(bench.all()).isEmpty();
        bench.check(again);
        assertThat(bench.run(again).counts().values()).containsEntry("change", 80);
        assertThat(bench.all()).hasSize(80);
    }

    @Test
    void the_utf_8_list_comes_in_once() {
        long list = bench.receive(ImportBench.sample(UTF_8));
        assertThat(bench.check(list).counts().values()).containsExactlyEntriesOf(new TreeMap<>(Map.of("create", 149, "change", 1, "skip", 4, "warning", 51)));
        assertThat(bench.rows(list, Decision.CHANGE)).singleElement().returns("Gartenbau Quast AG", ImportRowView::name).returns(true, ImportRowView::warned);
        assertThat(bench.remarks(list)).doesNotContainKey("lostLetter").containsEntry("phoneMangled", 31L).containsEntry("secondEmail", 4L).containsEntry("sameAsLine", 3L);
        assertThat(bench.run(list).counts().values()).containsEntry("create", 149).containsEntry("change", 1);
        assertThat(bench.all()).hasSize(149);
        long again = bench.receive(ImportBench.sample(UTF_8));
        assertThat(bench.check(again).counts().values()).containsEntry("unchanged", 149).containsEntry("skip", 5).doesNotContainKeys("create", "change", "error");
    }

    @Test
    void a_list_over_another_lists_members_changes_only_what_it_adds() {
        long excel = bench.receive(ImportBench.sample(EXCEL));
        bench.check(excel);
        bench.run(excel);
        long utf8 = bench.receive(ImportBench.sample(UTF_8));
        assertThat(bench.check(utf8).counts().values()).containsEntry("create", 149).containsEntry("change", 1);
    }

    @Test
    void values_arrive_as_they_were_meant() {
        long list = bench.receive(ImportBench.sample(EXCEL));
        bench.check(list);
        bench.run(list);
        assertThat(member("Werkzeugbau Weißhaar").data()).returns("85 (davon 20 TZ)", m -> m.employees()).returns("2023", m -> m.joinedOn()).returns("passiv – nur Newsletter", m -> m.notes());
        assertThat(contacts("Werkzeugbau Weißhaar")).singleElement().returns("thomas.jaeckle@werkzeugbau-2.example", ContactData::email)
                .returns("+49 7141 5483319", ContactData::phone).returns(Consent.GIVEN, ContactData::consent).returns("Import liste.csv", ContactData::consentSource);
        assertThat(member("Softwarehaus Weißhaar").data().joinedOn()).isEqualTo("2010-05");
        assertThat(member("Optik Tröster").data()).returns(Member.Kind.LARGE_COMPANY, m -> m.kind()).returns("=HYPERLINK(\"http://evil.example\";\"Klick\")", m -> m.notes());
        assertThat(contacts("Optik Tröster")).extracting(ContactData::email).containsExactly("renate.troester@optik-5.example");
        assertThat(contacts("Catering Völker")).extracting(ContactData::email).containsExactly("a@b.example", "c@d.example");
        assertThat(contacts("Holzbau Y?ld?z")).extracting(ContactData::phone).containsExactly("");
        assertThat(member("Optik Çelik").data()).returns("01067", m -> m.postcode()).returns("ca. 30", m -> m.employees());
        assertThat(member("Zahntechnik Dörflinger GbR").data()).returns(Member.Kind.BUSINESS_DEVELOPMENT, m -> m.kind()).returns("Zeile 1\nZeile 2", m -> m.notes());
        assertThat(contacts("Spedition Häberle")).singleElement().returns("+49 7141 187015", ContactData::phone);
    }

    private MemberDetails member(String name) {
        return bench.all().stream().filter(member -> member.data().name().startsWith(name)).findFirst().orElseThrow();
    }

    private List<ContactData> contacts(String name) {
        return member(name).contacts().stream().map(contact -> contact.data()).toList();
    }
}
