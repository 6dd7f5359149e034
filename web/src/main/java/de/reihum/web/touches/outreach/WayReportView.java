package de.reihum.web.touches.outreach;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Permission;
import de.reihum.members.membership.Origin;
import de.reihum.touches.outreach.WayReport;
import de.reihum.touches.outreach.WayReportService;
import de.reihum.web.exchange.file.CsvSheet;
import de.reihum.web.exchange.file.Unclosed;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.list.Export;
import de.reihum.web.shared.list.ExportLink;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.Bars;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.EmptyState;
import de.reihum.web.touches.TouchWords;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Which ways and which door-openers turned interested institutions into members. */
@Route(value = "touches/report", layout = Frame.class)
@Needs(Permission.TOUCHES_READ)
public class WayReportView extends Page {

    private static final int YEAR = 12;

    private final transient WayReportService reports;
    private final boolean exportable;
    private int months = YEAR;

    @Inject
    public WayReportView(AccountService accounts, WayReportService reports) {
        this(accounts.me().may(Permission.EXCHANGE_EXPORT), reports);
    }

    WayReportView(boolean exportable, WayReportService reports) {
        this.exportable = exportable;
        this.reports = reports;
        show();
    }

    @Override
    protected String title() {
        return text("touches.report.title");
    }

    private void show() {
        removeAll();
        var report = reports.report(months);
        var header = new PageHeader(title()).lead(text("touches.report.lead", report.interested(), report.joined())).action(period());
        if (exportable) {
            header.action(file(lines(report)));
        }
        add(header, report.interested() == 0 ? new EmptyState("touches.report.empty") : new TwoColumns().left(channels(report)).right(openers(report)));
    }

    private Select<Integer> period() {
        var period = new Select<Integer>();
        period.setItems(YEAR, 2 * YEAR, 10 * YEAR);
        period.setItemLabelGenerator(one -> text("touches.report.period", one / YEAR));
        period.setAriaLabel(text("touches.list.filter.period"));
        period.setValue(months);
        period.addValueChangeListener(change -> {
            months = change.getValue();
            show();
        });
        return period;
    }

    private static Card channels(WayReport report) {
        var bars = new Bars(1);
        report.channels().forEach(one -> bars.bar(TouchWords.channel(one.channel()), share(one.joined(), one.n()), figure(one.joined(), one.n())));
        return new Card(text("touches.report.channels"), report.channels().isEmpty() ? new Paragraph(text("touches.report.channels.none")) : bars, new Paragraph(text("touches.report.note")));
    }

    private static Card openers(WayReport report) {
        var bars = new Bars(1);
        report.openers().forEach(one -> bars.bar(opener(one), share(one.joined(), one.n()), figure(one.joined(), one.n())));
        return new Card(text("touches.report.openers"), bars);
    }

    private static String opener(WayReport.ByOpener one) {
        return one.opener() == Origin.Opener.MEMBER ? one.by() : text("touches.report.opener." + one.opener());
    }

    private static double share(long joined, long n) {
        return n == 0 ? 0 : joined / (double) n;
    }

    private static String figure(long joined, long n) {
        return text("touches.report.figure", joined, n);
    }

    private static List<List<String>> lines(WayReport report) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(text("touches.report.way"), text("touches.report.joined"), text("touches.report.n")));
        report.channels().forEach(one -> lines.add(List.of(TouchWords.channel(one.channel()), Long.toString(one.joined()), Long.toString(one.n()))));
        report.openers().forEach(one -> lines.add(List.of(opener(one), Long.toString(one.joined()), Long.toString(one.n()))));
        return lines;
    }

    private Component file(List<List<String>> lines) {
        var link = new ExportLink<>(new Export<Integer>(text("touches.export.csv"), title() + ".csv", CsvSheet.CONTENT_TYPE, (period, out) -> {
            try (var sheet = new CsvSheet(new Unclosed(out))) {
                for (var line : lines) {
                    sheet.row(line);
                }
            }
        }), () -> months);
        link.addClassName("button");
        return link;
    }
}
