package de.reihum.exchange;

import de.reihum.exchange.judgement.Before;
import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.exchange.judgement.Remark;
import de.reihum.exchange.judgement.Remarks;
import de.reihum.members.Contact;
import de.reihum.members.Contacts;
import de.reihum.members.sources.Marks;
import de.reihum.members.sources.PersonalData;
import de.reihum.shared.Folding;
import de.reihum.shared.NotFound;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of lists that named a person: each keeps what it says about the institution, so that the list can still be read. */
@ApplicationScoped
public class ListPersonalData implements PersonalData {

    private static final String SECTION = "exchange.personal.section";
    private static final String GONE = "…";

    /** Everything else in a row about a person may be hers, also columns that nobody gave a meaning. */
    private static final Set<ImportColumn> INSTITUTION = EnumSet.of(ImportColumn.NAME, ImportColumn.KIND, ImportColumn.STATUS, ImportColumn.STREET, ImportColumn.POSTCODE, ImportColumn.TOWN,
            ImportColumn.SECTOR, ImportColumn.EMPLOYEES, ImportColumn.WEB, ImportColumn.JOINED_ON, ImportColumn.TAGS);

    private Imports imports;
    private Contacts contacts;

    protected ListPersonalData() {}

    @Inject
    public ListPersonalData(Imports imports, Contacts contacts) {
        this.imports = imports;
        this.contacts = contacts;
    }

    @Override
    public List<Item> about(long contact) {
        var person = load(contact);
        var marks = Marks.of(person);
        return imports.mentioning(person.member().id(), marks).stream().filter(row -> names(row, marks)).flatMap(this::items).toList();
    }

    private Stream<Item> items(ImportRow row) {
        var list = imports.find(row.list()).orElseThrow(NotFound::record);
        return Stream.of(new Item(SECTION, "exchange.personal.list", list.fileName() + ", " + row.line()),
                new Item(SECTION, "exchange.personal.row", String.join("; ", row.cells().texts().stream().filter(text -> !text.isEmpty()).toList())));
    }

    @Override
    public List<Reason> forget(long contact) {
        var person = load(contact);
        var marks = Marks.of(person);
        for (var row : imports.mentioning(person.member().id(), marks)) {
            Before before = row.before() == null ? null : row.before().without(contact);
            boolean hers = names(row, marks);
            row.forget(hers ? cells(row, marks) : row.cells(), hers ? remarks(row.remarks()) : row.remarks(), before);
        }
        return List.of();
    }

    /** A mail address or full name in one cell, or first and last name in two. */
    private static boolean names(ImportRow row, Marks marks) {
        var cells = row.cells().texts();
        boolean apart = !marks.fullName().isEmpty() && has(cells, marks.firstName()) && has(cells, marks.lastName());
        return apart || cells.stream().anyMatch(marks::in);
    }

    private static boolean has(List<String> cells, String name) {
        var folded = Folding.fold(name);
        return cells.stream().anyMatch(cell -> Folding.fold(cell).equals(folded));
    }

    private Cells cells(ImportRow row, Marks marks) {
        var columns = imports.find(row.list()).orElseThrow(NotFound::record).meanings().columns();
        return new Cells(IntStream.range(0, row.cells().texts().size())
                .mapToObj(index -> index < columns.size() && institutional(columns.get(index), row.cells().at(index), marks) ? row.cells().at(index) : "").toList());
    }

    private static boolean institutional(ImportColumn meaning, String cell, Marks marks) {
        return meaning != null && INSTITUTION.contains(meaning) && !marks.in(cell);
    }

    /** What is said about the row stays, what it quotes goes. */
    private static Remarks remarks(Remarks all) {
        return new Remarks(all.all().stream().map(one -> new Remark(one.level(), one.column(), one.key(),
                one.arguments().stream().map(argument -> argument instanceof String ? GONE : argument).toList())).toList());
    }

    private Contact load(long contact) {
        return contacts.find(contact).orElseThrow(NotFound::record);
    }
}
