package de.reihum.web.duplicates;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.router.Route;
import de.reihum.accounts.Permission;
import de.reihum.duplicates.DuplicateFilter;
import de.reihum.duplicates.DuplicateRow;
import de.reihum.duplicates.DuplicateService;
import de.reihum.duplicates.Pair;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.list.CardLine;
import de.reihum.web.shared.list.RecordList;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.parts.Toast;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** What may have been entered twice, each pair with its reason. */
@Route(value = "duplicates", layout = Frame.class)
@Needs(Permission.MEMBERS_MERGE)
public class DuplicatesView extends Page {

    private final transient DuplicateService duplicates;
    private final RecordList<DuplicateRow, DuplicateFilter> list;

    @Inject
    public DuplicatesView(DuplicateService duplicates, DuplicateFiles files) {
        this.duplicates = duplicates;
        list = new RecordList<>("duplicates.list", DuplicateFilter.open(), duplicates::rows, duplicates::count);
        columns();
        list.search((filter, words) -> new DuplicateFilter(words, filter.kinds(), filter.apart()));
        list.chips("kind", List.of(Pair.Kind.values()), DuplicateWords::kind,
                (filter, kind) -> new DuplicateFilter(filter.text(), kind == null ? Set.of() : Set.of(kind), filter.apart()));
        list.chips("apart", List.of(true), apart -> text("duplicates.list.apart"), (filter, apart) -> new DuplicateFilter(filter.text(), filter.kinds(), apart != null));
        list.bulk("takeBack", row -> !row.open(), rows -> takeBack(pairs(rows, false)));
        list.bulk("tellApart", DuplicateRow::open, rows -> tellApart(pairs(rows, true)));
        files.all().forEach(list::export);
        add(list);
    }

    @Override
    protected String title() {
        return text("duplicates.list.title");
    }

    private void columns() {
        list.name("one", row -> DuplicateWords.side(row.one()), DuplicatesView::path).width(240, 3);
        list.plain("other", row -> DuplicateWords.side(row.other())).width(240, 3);
        list.lines("why", DuplicateWords::reasons).width(260, 3);
        list.badge("kind", row -> DuplicateWords.badge(row.pair().kind())).width(170, 0);
        list.plain("apart", DuplicateWords::apart).width(200, 1).hiddenAtFirst();
        list.card(row -> new CardLine(text("duplicates.card", row.one().name(), row.other().name()), path(row), String.join(" · ", DuplicateWords.reasons(row)),
                DuplicateWords.badge(row.pair().kind())));
    }

    static String path(DuplicateRow row) {
        return "duplicates/" + row.id();
    }

    private void tellApart(List<Pair> pairs) {
        duplicates.tellApart(pairs);
        list.refresh();
        Toast.done(text("duplicates.told", pairs.size()), () -> {
            duplicates.takeBack(pairs);
            list.refresh();
        });
    }

    private void takeBack(List<Pair> pairs) {
        duplicates.takeBack(pairs);
        list.refresh();
        Toast.done(text("duplicates.takenBack", pairs.size()), () -> {
            duplicates.tellApart(pairs);
            list.refresh();
        });
    }

    private static List<Pair> pairs(Set<DuplicateRow> rows, boolean open) {
        return rows.stream().filter(row -> row.open() == open).map(DuplicateRow::pair).toList();
    }
}
