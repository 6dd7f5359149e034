package de.reihum.web.touches.outreach;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.Permission;
import de.reihum.touches.outreach.WayReportService;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.list.Export;
import de.reihum.web.shared.list.ExportLink;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import jakarta.inject.Inject;
import java.util.List;

/** Which ways and which door-openers turned interested institutions into members, and passive members into active ones. */
@Route(value = "touches/report", layout = Frame.class)
@Needs(Permission.TOUCHES_READ)
public class WayReportView extends Page {

    private static final int YEAR = 12;

    private final transient WayReportService reports;
    private final Div turns = new Div();
    private int months = YEAR;

    @Inject
    public WayReportView(WayReportService reports, WayFiles files) {
        this.reports = reports;
        turns.addClassName("stack");
        var header = new PageHeader(title()).lead(text("touches.report.lead")).action(period());
        var all = files.all();
        if (!all.isEmpty()) {
            header.action(exports(all));
        }
        add(header, turns);
        show();
    }

    @Override
    protected String title() {
        return text("touches.report.title");
    }

    private void show() {
        var report = reports.report(months);
        turns.removeAll();
        turns.add(new TurnSection("joining", report.joining()), new TurnSection("waking", report.waking()));
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

    private MenuBar exports(List<Export<Integer>> files) {
        var bar = new MenuBar();
        var menu = Actions.more(bar, text("shared.list.export"));
        files.forEach(one -> new ExportLink<>(one, () -> months).into(menu));
        return bar;
    }
}
