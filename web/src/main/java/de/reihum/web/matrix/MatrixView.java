package de.reihum.web.matrix;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Permission;
import de.reihum.matrix.Matrix;
import de.reihum.matrix.MatrixService;
import de.reihum.matrix.MatrixService.Period;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.list.Export;
import de.reihum.web.shared.list.ExportLink;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.EmptyState;
import de.reihum.web.shared.parts.PlainTable;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who is in contact with whom, in figures, as a picture, and who should be. */
@Route(value = "matrix", layout = Frame.class)
@Needs(Permission.PARTICIPATION_READ)
public class MatrixView extends Page {

    private static final String FIELD = "230px";
    private static final int STRANGERS = 8;

    /** How far one looks back, in months. */
    private enum Span {
        QUARTER(3), YEAR(12), THREE_YEARS(36);

        private final int months;

        Span(int months) {
            this.months = months;
        }
    }

    private final transient MatrixService service;
    private final boolean introduces;
    private final LocalDate today;
    private final Select<Span> span = new Select<>();
    private final Select<Matrix.Grouping> grouping = new Select<>();
    private final Div content = new Div();

    @Inject
    public MatrixView(AccountService accounts, MatrixService service, MatrixFiles files, Clock clock) {
        this(service, files.all(), clock, accounts.me().may(Permission.TOUCHES_WRITE));
    }

    MatrixView(MatrixService service, List<Export<MatrixFiles.Wanted>> files, Clock clock, boolean introduces) {
        this.service = service;
        this.introduces = introduces;
        today = LocalDate.now(clock);
        content.addClassName("stack");
        var header = new PageHeader(title()).lead(text("matrix.lead"));
        if (!files.isEmpty()) {
            header.action(exports(files));
        }
        add(header, choices(), content);
        show();
    }

    @Override
    protected String title() {
        return text("matrix.title");
    }

    private Component choices() {
        span.setWidth(FIELD);
        grouping.setWidth(FIELD);
        span.setItems(Span.values());
        span.setValue(Span.YEAR);
        span.setLabel(text("matrix.span"));
        span.setItemLabelGenerator(one -> text("matrix.span." + one));
        span.addValueChangeListener(change -> show());
        grouping.setItems(Matrix.Grouping.values());
        grouping.setValue(Matrix.Grouping.SECTOR);
        grouping.setLabel(text("matrix.grouping"));
        grouping.setItemLabelGenerator(one -> text("matrix.grouping." + one));
        grouping.addValueChangeListener(change -> show());
        var row = new Div(span, grouping);
        row.addClassName("choices");
        return row;
    }

    private MenuBar exports(List<Export<MatrixFiles.Wanted>> files) {
        var bar = new MenuBar();
        var menu = Actions.more(bar, text("shared.list.export"));
        files.forEach(one -> new ExportLink<>(one, () -> new MatrixFiles.Wanted(period(), grouping.getValue())).into(menu));
        return bar;
    }

    private Period period() {
        return new Period(today.minusMonths(span.getValue().months).plusDays(1), today);
    }

    private void show() {
        content.removeAll();
        var matrix = service.matrix(period(), grouping.getValue());
        if (matrix.groups().isEmpty()) {
            content.add(new EmptyState("matrix.empty", Actions.quiet(text("matrix.empty.open"), () -> UI.getCurrent().navigate("members"))));
        } else {
            content.add(new TwoColumns().left(new SharesCard(matrix)).right(new StrangersCard(service.strangers(STRANGERS), introduces)), heat(matrix));
        }
    }

    private Card heat(Matrix matrix) {
        var map = new HeatMap(matrix, grouping.getValue(), (one, other) -> open(matrix, one, other));
        var note = new Paragraph(text("matrix.heat.note", formats().day(matrix.from()), formats().day(matrix.until())));
        note.addClassName("note");
        var card = new Card(text("matrix.heat"), new Paragraph(text(unknown(matrix) ? "matrix.heat.unknown." + grouping.getValue() : "matrix.heat.lead")), map, note);
        if (matrix.cells().stream().flatMap(List::stream).anyMatch(cell -> cell.met() + cell.near() > 0)) {
            card.add(table(matrix));
        }
        return card;
    }

    /** Whether nothing is known by which members could be put together, as after a first import. */
    private static boolean unknown(Matrix matrix) {
        return matrix.groups().size() == 1 && matrix.groups().get(0).key().isEmpty();
    }

    /** The same in figures; without groups between which nobody met. */
    private PlainTable table(Matrix matrix) {
        var table = new PlainTable(text("matrix.table"), List.of(text("matrix.table.groups"), text("matrix.shares.met"), text("matrix.shares.possible"), text("matrix.shares.pairs"), text("matrix.shares.near")));
        for (int one = 0; one < matrix.groups().size(); one++) {
            for (int other = 0; other <= one; other++) {
                var cell = matrix.cells().get(one).get(other);
                if (cell.met() + cell.near() > 0) {
                    table.row(names(matrix, one, other), formats().number(cell.met()), formats().number(cell.possible()), formats().percent(cell.share()), formats().number(cell.near()));
                }
            }
        }
        return table;
    }

    private void open(Matrix matrix, int one, int other) {
        PairsDialog.open(names(matrix, one, other), service.pairs(period(), grouping.getValue(), one, other));
    }

    private String names(Matrix matrix, int one, int other) {
        var name = MatrixWords.group(matrix.groups().get(one), grouping.getValue());
        return one == other ? text("matrix.within", name) : text("matrix.between", name, MatrixWords.group(matrix.groups().get(other), grouping.getValue()));
    }
}
