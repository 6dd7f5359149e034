package de.reihum.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.exchange.HeadingService;
import de.reihum.exchange.Import;
import de.reihum.exchange.ImportDetails;
import de.reihum.exchange.ImportFollower;
import de.reihum.exchange.ImportRow;
import de.reihum.exchange.ImportRowView;
import de.reihum.exchange.ImportService;
import de.reihum.exchange.Meanings;
import de.reihum.exchange.ReceiveList;
import de.reihum.exchange.ReceivedRow;
import de.reihum.exchange.RowFilter;
import de.reihum.exchange.judgement.Beside;
import de.reihum.exchange.judgement.Beside.Denied;
import de.reihum.exchange.judgement.Decision;
import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.exchange.judgement.MemberDraft;
import de.reihum.exchange.judgement.Remark;
import de.reihum.exchange.judgement.Standing;
import de.reihum.exchange.run.BesideBook;
import de.reihum.exchange.run.ImportRunService;
import de.reihum.exchange.run.ListCheck;
import de.reihum.exchange.run.OpenRow;
import de.reihum.exchange.run.ReadRow;
import de.reihum.jobs.JobQueue;
import de.reihum.fields.CreateField;
import de.reihum.fields.FieldData;
import de.reihum.fields.FieldKind;
import de.reihum.fields.FieldService;
import de.reihum.fields.FieldSheet;
import de.reihum.fields.Target;
import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import de.reihum.members.Departures;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberDetails;
import de.reihum.members.MemberFilter;
import de.reihum.members.business.Hosting.Willing;
import de.reihum.members.business.HostingData;
import de.reihum.members.business.Premises;
import de.reihum.members.business.PremisesBook;
import de.reihum.members.business.SiteData;
import de.reihum.members.consents.ConsentProof;
import de.reihum.members.consents.ConsentRow;
import de.reihum.members.consents.ConsentService;
import de.reihum.members.membership.Doors;
import de.reihum.members.membership.SaidPassive;
import de.reihum.members.merged.SaidDifferent;
import de.reihum.persistence.World;
import de.reihum.persistence.jobs.JpaJobs;
import de.reihum.persistence.fields.JpaCustomFields;
import de.reihum.persistence.links.JpaPersonalLinks;
import de.reihum.persistence.members.JpaContacts;
import de.reihum.persistence.members.JpaMembers;
import de.reihum.persistence.members.business.JpaBusinesses;
import de.reihum.persistence.members.consents.JpaConsents;
import de.reihum.persistence.members.membership.JpaMemberships;
import de.reihum.shared.Conflict;
import de.reihum.shared.Heard;
import de.reihum.shared.Reason;
import de.reihum.shared.RuleBroken;
import de.reihum.shared.Slice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ImportFlowTest {

    private static final List<String> HEADINGS = List.of("Firma", "Straße", "PLZ", "Nachname", "E-Mail");
    private static final Meanings MEANINGS = new Meanings(List.of(ImportColumn.NAME, ImportColumn.STREET, ImportColumn.POSTCODE, ImportColumn.LAST_NAME, ImportColumn.EMAIL));
    private static final String[] LIST = {
        "Abele GmbH|Marktplatz 1|71638|Quast|quast@abele.example", "Bäckerei Löffler|Mühle 2|71634|Löffler|l@loeffler.example",
        "ABELE gmbh |Marktplatz 1|71638|Quast|quast@abele.example", "|Marktplatz 9|71638||"};

    private final World world = World.running();
    private final int network = world.network();
    private final JpaMembers members = new JpaMembers(world.database());
    private final JpaImports imports = new JpaImports(world.database());
    private final ImportService lists = new ImportService(imports, new JobQueue(new JpaJobs(world.database()), world.outbox(), world.ids(), world.actor(), world.clock()),
            world.ids(), world.actor(), world.clock());
    private final JpaMemberships memberships = new JpaMemberships(world.database());
    private final FieldSheet sheet = new FieldSheet(new JpaCustomFields(world.database()), world.ids());
    private final PremisesBook premises = new PremisesBook(new JpaBusinesses(world.database()), world.ids());
    private final JpaConsents consents = new JpaConsents(world.database());
    private final Heard<SaidDifferent> different = new Heard<>();
    private final Heard<SaidPassive> passive = new Heard<>();
    private final ImportRunService runs = new ImportRunService(imports, members, new Departures(new JpaPersonalLinks(world.database())), world.ids(), world.clock(),
            new Doors(members, memberships, world.ids()), new BesideBook(premises, sheet), sheet, passive, different, new ConsentProof(consents, world.ids(), world.clock()));

    private Beside said = Beside.UNSAID;
    private boolean agrees;
    private long field;

    @Test
    void a_list_is_judged_row_by_row_before_anything_changes() {
        long list = checked(false, LIST);
        assertThat(rows(list)).extracting(ImportRowView::decision).containsExactly(Decision.CREATE, Decision.CREATE, Decision.SKIP, Decision.ERROR);
        assertThat(details(list).counts().values()).containsEntry("create", 2).containsEntry("skip", 1).containsEntry("error", 1);
        assertThat(rows(list).get(2).why()).contains(Remark.note(null, "exchange.row.sameAsLine", 2));
        assertThat(all()).isEmpty();
    }

    @Test
    void a_list_creates_its_members_once_and_the_same_list_changes_nothing() {
        long first = brought(LIST);
        assertThat(all()).extracting(member -> member.data().name()).containsExactly("Abele GmbH", "Bäckerei Löffler");
        assertThat(details(first).state()).isEqualTo(Import.State.DONE);
        long second = checked(false, LIST);
        assertThat(rows(second)).extracting(ImportRowView::decision).containsExactly(Decision.UNCHANGED, Decision.UNCHANGED, Decision.SKIP, Decision.ERROR);
        var versions = all().stream().map(MemberDetails::version).toList();
        bring(second);
        assertThat(all()).extracting(MemberDetails::version).isEqualTo(versions);
    }

    @Test
    void empty_fields_are_filled_and_differing_ones_stay_unless_the_list_wins() {
        brought("Abele GmbH||71638||", "Xander KG|Weg 1|70806|Xander|x@xander.example");
        long careful = checked(false, "Abele GmbH|Marktplatz 1|71638|Quast|quast@abele.example", "Xander KG|Weg 2|70806|Xander|x@xander.example");
        assertThat(rows(careful)).extracting(ImportRowView::decision).containsExactly(Decision.CHANGE, Decision.UNCHANGED);
        assertThat(rows(careful).get(1).why()).contains(Remark.note(ImportColumn.STREET, "exchange.row.differs", "Weg 2", "Weg 1"));
        bring(careful);
        assertThat(all().get(0).data().street()).isEqualTo("Marktplatz 1");
        assertThat(all().get(0).contacts()).hasSize(1);
        bring(checked(true, "Xander KG|Weg 2|70806|Xander|x@xander.example"));
        assertThat(all().get(1).data().street()).isEqualTo("Weg 2");
    }

    @Test
    void a_list_that_says_passive_makes_a_member_and_tells_that_it_was_called_so() {
        brought("Abele GmbH|passiv|71638||", "Xander KG|Weg 1|70806||");
        assertThat(all()).extracting(member -> member.data().status()).containsOnly(Member.Status.ACTIVE);
        assertThat(all()).extracting(MemberDetails::participation).containsOnlyNulls();
        assertThat(passive.all()).containsExactly(new SaidPassive(all().get(0).id()));
    }

    @Test
    void a_second_person_of_the_same_member_is_added_to_it() {
        brought("Abele GmbH|Markt 1|71638|Quast|quast@abele.example", "Abele GmbH|Markt 1|71638|Rößler|roessler@abele.example");
        assertThat(all()).hasSize(1);
        assertThat(all().get(0).contacts()).extracting(contact -> contact.data().lastName()).containsExactly("Quast", "Rößler");
    }

    @Test
    void who_agrees_by_a_list_agrees_to_the_words_that_were_in_force_and_no_more_when_it_is_taken_back() {
        brought("Abele GmbH||71638|Quast|q@abele.example");
        agrees = true;
        long list = bring(checked(false, "Abele GmbH||71638|Quast|q@abele.example", "Xander KG|Weg 1|70806|Xander|x@xander.example"));
        assertThat(all()).allSatisfy(member -> assertThat(agreed(member)).singleElement().returns("Beitrittsformular 2025-01", ConsentRow::textVersion)
                .returns("Import liste.csv", ConsentRow::source).returns(world.clock().instant(), ConsentRow::givenAt).returns(true, ConsentRow::stands));
        in(() -> lists.undo(list, details(list).version()));
        takeBack(list);
        assertThat(agreed(all().get(0))).singleElement().returns(false, ConsentRow::stands);
        assertThat(all().get(0).contacts().get(0).data().consent()).isEqualTo(Contact.Consent.UNKNOWN);
    }

    private List<ConsentRow> agreed(MemberDetails member) {
        return in(() -> new ConsentService(new JpaContacts(world.database()), consents, world.ids(), world.clock()).of(member.contacts().get(0).id()));
    }

    @Test
    void a_merge_says_before_how_many_rows_go_along() {
        brought("Abele GmbH|Markt 1|71638|Quast|quast@abele.example", "Abele GmbH|Markt 1|71638|Rößler|roessler@abele.example");
        long member = all().get(0).id();
        assertThat(this.<List<Reason>>in(() -> new ImportFollower(imports).memberForecast(member, 4711))).containsExactly(Reason.of("", "exchange.merge.rows", 2));
        assertThat(this.<List<Reason>>in(() -> new ImportFollower(imports).memberForecast(4711, member))).isEmpty();
    }

    @Test
    void a_list_is_taken_back_where_nobody_has_changed_anything_since() {
        brought("Xander KG||70806||");
        long list = checked(false, "Abele GmbH|Markt 1|71638|Quast|q@abele.example", "Xander KG|Weg 2|70806|Xander|x@xander.example", "Yıldız|Weg 3|71638||", "Yıldız|Weg 3|71638|Çelik|c@y.example");
        bring(list);
        world.clock().forward(Duration.ofHours(1));
        in(() -> members.find(all().stream().filter(m -> m.data().name().startsWith("Abele")).findFirst().orElseThrow().id()).orElseThrow()
                .revise(MemberData.of("Abele AG", Member.Kind.SME), world.clock().instant()));
        world.clock().forward(Duration.ofHours(1));
        in(() -> lists.undo(list, details(list).version()));
        takeBack(list);
        assertThat(rows(list)).extracting(ImportRowView::progress)
                .containsExactly(ImportRow.Progress.KEPT, ImportRow.Progress.UNDONE, ImportRow.Progress.UNDONE, ImportRow.Progress.UNDONE);
        assertThat(all()).extracting(member -> member.data().name() + " " + member.data().street()).containsExactly("Abele AG ", "Xander KG ");
        assertThat(all().get(1).contacts()).allMatch(contact -> contact.archived());
        assertThat(details(list).counts().values()).containsEntry("undone", 3).containsEntry("kept", 1);
    }

    @Test
    void what_a_list_says_beside_the_master_data_comes_in_and_goes_back() {
        var fields = new JpaCustomFields(world.database());
        field = in(() -> new FieldService(fields, world.ids()).create(new CreateField(Target.MEMBER, FieldKind.TEXT, new FieldData("Schichtmodell", "", "", false, true, List.of()))));
        long shoes = in(() -> new FieldService(fields, world.ids()).create(new CreateField(Target.CONTACT, FieldKind.TEXT, new FieldData("Schuhgröße", "", "", false, true, List.of()))));
        brought("Abele GmbH||71638|Quast|q@abele.example");
        long abele = all().get(0).id();
        long quast = all().get(0).contacts().get(0).id();
        said = new Beside(new Premises(new HostingData(Willing.YES, 40, true, false, false, "Klingeln"), List.of(new SiteData("Werk Asperg", "", "71679", "Asperg"))), Map.of(field, "3 Schichten"), Map.of(shoes, "43"));
        long list = checked(false, "Abele GmbH||71638|Quast|q@abele.example");
        assertThat(rows(list)).extracting(ImportRowView::decision).containsExactly(Decision.CHANGE);
        bring(list);
        assertThat(in(() -> premises.of(List.of(abele))).get(abele)).isEqualTo(said.premises());
        assertThat(in(() -> sheet.of(List.of(abele, quast)))).isEqualTo(Map.of(abele, Map.of(field, "3 Schichten"), quast, Map.of(shoes, "43")));
        assertThat(rows(checked(true, "Abele GmbH||71638|Quast|q@abele.example"))).extracting(ImportRowView::decision).containsExactly(Decision.UNCHANGED);
        emptiedAndTakenBack(abele, quast, Map.of(abele, Map.of(field, "3 Schichten"), quast, Map.of(shoes, "43")), new Beside(Premises.UNKNOWN, Map.of(field, ""), Map.of(shoes, ""), Set.of(Denied.PARKING)));
        assertThat(in(() -> premises.of(List.of(abele))).get(abele).hosting().parking()).isTrue();
    }

    /** What a list says is not there goes, and comes back with the list. */
    private void emptiedAndTakenBack(long member, long person, Map<Long, Map<Long, String>> full, Beside nothing) {
        said = nothing;
        assertThat(rows(checked(false, "Abele GmbH||71638|Quast|q@abele.example"))).extracting(ImportRowView::decision).containsExactly(Decision.UNCHANGED);
        long list = bring(checked(true, "Abele GmbH||71638|Quast|q@abele.example"));
        assertThat(in(() -> premises.of(List.of(member))).get(member).hosting()).isEqualTo(new HostingData(Willing.YES, 40, false, false, false, "Klingeln"));
        assertThat(in(() -> sheet.of(List.of(member, person)))).isEmpty();
        assertThat(rows(checked(true, "Abele GmbH||71638|Quast|q@abele.example"))).extracting(ImportRowView::decision).containsExactly(Decision.UNCHANGED);
        in(() -> lists.undo(list, details(list).version()));
        takeBack(list);
        assertThat(in(() -> sheet.of(List.of(member, person)))).isEqualTo(full);
    }

    @Test
    void what_a_list_said_beside_the_master_data_goes_back() {
        brought("Abele GmbH||71638|Quast|q@abele.example");
        long abele = all().get(0).id();
        long quast = all().get(0).contacts().get(0).id();
        said = new Beside(new Premises(new HostingData(Willing.YES, 40, true, false, false, ""), List.of()), Map.of(), Map.of());
        long list = bring(checked(false, "Abele GmbH||71638|Quast|q@abele.example"));
        in(() -> lists.undo(list, details(list).version()));
        takeBack(list);
        assertThat(in(() -> premises.of(List.of(abele))).getOrDefault(abele, Premises.UNKNOWN)).isEqualTo(Premises.UNKNOWN);
        assertThat(in(() -> sheet.of(List.of(abele, quast)))).isEmpty();
    }

    @Test
    void what_was_taken_back_comes_back_with_the_mended_list_but_what_a_person_archived_does_not() {
        long list = brought("Abele GmbH|Markt 1|71638|Quast|q@abele.example", "Xander KG|Weg 1|70806||");
        in(() -> lists.undo(list, details(list).version()));
        takeBack(list);
        brought("Xander KG|Weg 1|70806||");
        in(() -> all().forEach(member -> members.find(member.id()).orElseThrow().archive(world.clock().instant())));
        long again = checked(false, "Abele GmbH|Markt 2|71638|Quast|q@abele.example", "Neu e.V.|Weg 1|70806||");
        assertThat(rows(again)).extracting(ImportRowView::decision).containsExactly(Decision.CHANGE, Decision.CREATE);
        bring(again);
        assertThat(all()).extracting(member -> member.data().name() + " " + member.data().street()).containsExactly("Abele GmbH Markt 2", "Neu e.V. Weg 1");
    }

    @Test
    void a_person_may_decide_otherwise() {
        long list = checked(false, LIST);
        in(() -> lists.choose(list, rows(list).get(0).id(), ImportRow.Choice.SKIP));
        in(() -> lists.choose(list, rows(list).get(2).id(), ImportRow.Choice.CREATE));
        assertThatThrownBy(() -> in(() -> lists.choose(list, rows(list).get(3).id(), ImportRow.Choice.CREATE))).isInstanceOf(RuleBroken.class);
        assertThat(details(list).counts().values()).containsEntry("create", 2).containsEntry("skip", 1);
        bring(list);
        assertThat(all()).extracting(member -> member.data().name()).containsExactlyInAnyOrder("ABELE gmbh", "Bäckerei Löffler");
    }

    @Test
    void a_chunk_is_brought_in_once_and_a_broken_run_goes_on_where_it_stopped() {
        long list = checked(false, LIST);
        in(() -> lists.run(list, details(list).version()));
        var chunk = in(() -> runs.toRun(list, 1));
        in(() -> runs.run(list, read(chunk)));
        assertThatThrownBy(() -> in(() -> runs.run(list, read(chunk)))).isInstanceOf(NullPointerException.class);
        runOn(list);
        assertThat(all()).hasSize(2);
    }

    @Test
    void two_lists_do_not_run_at_once_and_a_double_click_runs_once() {
        long one = checked(false, LIST);
        long other = checked(false, LIST);
        in(() -> lists.run(one, details(one).version()));
        assertThatThrownBy(() -> in(() -> lists.run(one, details(one).version()))).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> in(() -> lists.run(other, details(other).version()))).isInstanceOf(Exception.class);
        runOn(one);
        in(() -> lists.run(other, details(other).version()));
        runOn(other);
        assertThat(all()).hasSize(2);
    }

    @Test
    void a_stale_page_starts_nothing() {
        long list = checked(false, LIST);
        assertThatThrownBy(() -> in(() -> lists.run(list, details(list).version() - 1))).isInstanceOf(Conflict.class);
    }

    @Test
    void headings_are_remembered() {
        var headings = new HeadingService(imports, sheet, world.ids());
        var said = new Meanings(Arrays.asList(ImportColumn.NAME, null, ImportColumn.NOTES));
        in(() -> headings.remember(List.of("Wer", "Straße", "Was"), said));
        var guess = new Meanings(Arrays.asList(null, ImportColumn.STREET, null, ImportColumn.NOTES));
        assertThat(in(() -> headings.corrected(List.of("wer", "Strasse", "was", "Bemerkung"), guess)).columns())
                .containsExactly(ImportColumn.NAME, null, ImportColumn.NOTES, null);
    }

    @Test
    void a_list_that_has_not_run_can_be_thrown_away() {
        long list = checked(false, LIST);
        in(() -> lists.discard(list));
        assertThat(in(() -> imports.find(list))).isEmpty();
        long run = brought(LIST);
        assertThatThrownBy(() -> in(() -> lists.discard(run))).isInstanceOf(RuleBroken.class);
    }

    private long brought(String... lines) {
        return bring(checked(false, lines));
    }

    private long bring(long list) {
        in(() -> lists.run(list, details(list).version()));
        runOn(list);
        return list;
    }

    private void runOn(long list) {
        for (var chunk = in(() -> runs.toRun(list, 2)); !chunk.isEmpty(); chunk = in(() -> runs.toRun(list, 2))) {
            var rows = chunk;
            in(() -> runs.run(list, read(rows)));
        }
        in(() -> runs.done(list));
    }

    private void takeBack(long list) {
        while (in(() -> runs.takeBack(list, 2)) > 0) {
            assertThat(details(list).state()).isEqualTo(Import.State.UNDOING);
        }
        in(() -> runs.takenBack(list));
    }

    private long checked(boolean listWins, String... lines) {
        long list = in(() -> lists.receive(new ReceiveList("liste.csv", "UTF-8", ';', 1, 0, HEADINGS, MEANINGS)));
        var rows = new ArrayList<ReceivedRow>();
        for (var line : lines) {
            rows.add(new ReceivedRow(rows.size() + 2, Arrays.asList(line.split("\\|", -1)), null));
        }
        in(() -> lists.addRows(list, rows));
        in(() -> lists.received(list, rows.size(), 0));
        in(() -> lists.map(new ImportService.MapColumns(list, details(list).version(), MEANINGS, listWins, "Beitrittsformular 2025-01")));
        var seen = new ListCheck();
        int line = 0;
        for (var chunk = in(() -> runs.toCheck(list, 0, 2)); !chunk.isEmpty(); ) {
            var now = chunk;
            in(() -> runs.check(list, seen, read(now)));
            line = now.get(now.size() - 1).line();
            int after = line;
            chunk = in(() -> runs.toCheck(list, after, 2));
        }
        in(() -> runs.checked(list));
        return list;
    }

    private List<ReadRow> read(List<OpenRow> rows) {
        return rows.stream().map(row -> new ReadRow(row.line(), draft(row.cells().texts()))).toList();
    }

    private MemberDraft draft(List<String> cells) {
        var member = new MemberData(cells.get(0), Member.Kind.SME, null, "", "", cells.get(1), cells.get(2), "", "", "", Set.of(), "");
        var contact = new ContactData(Contact.Salutation.NONE, "", "", cells.get(3), "", cells.get(4), "", Set.of(), "de", agrees ? Contact.Consent.GIVEN : null, agrees ? "Import liste.csv" : "");
        boolean calledPassive = cells.get(1).equals("passiv");
        return new MemberDraft(member, cells.get(3).isEmpty() ? List.of() : List.of(contact), List.of(), true, calledPassive ? Standing.of(Member.Status.ACTIVE, true) : Standing.UNSAID, said);
    }

    private List<MemberDetails> all() {
        return in(() -> members.all(members.ids(MemberFilter.everything(), 100)).stream().map(Member::details)
                .sorted(Comparator.comparing(member -> member.data().name())).toList());
    }

    private List<ImportRowView> rows(long list) {
        return in(() -> lists.rows(list, RowFilter.all(), Slice.first(100)));
    }

    private ImportDetails details(long list) {
        return in(() -> lists.details(list));
    }

    private <T> T in(Supplier<T> work) {
        return world.in(network, work);
    }

    private void in(Runnable work) {
        world.in(network, work);
    }
}
