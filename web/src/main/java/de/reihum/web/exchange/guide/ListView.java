package de.reihum.web.exchange.guide;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.Permission;
import de.reihum.exchange.HeadingService;
import de.reihum.exchange.Import;
import de.reihum.exchange.ImportDetails;
import de.reihum.exchange.ImportRow;
import de.reihum.exchange.ImportRowView;
import de.reihum.exchange.ImportService;
import de.reihum.exchange.Meanings;
import de.reihum.exchange.RowFilter;
import de.reihum.jobs.JobService;
import de.reihum.shared.Ids;
import de.reihum.shared.Slice;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import jakarta.inject.Inject;

/** One list on its way: shows the step at which it stands, also after a reload or in another window. */
@Route(value = "exchange/import/:list", layout = Frame.class)
@Needs(Permission.EXCHANGE_IMPORT)
public class ListView extends Page implements BeforeEnterObserver {

    private static final int SAMPLE_ROWS = 20;
    private static final String START = "exchange/import";

    private final transient ImportService imports;
    private final transient HeadingService headings;
    private final transient JobService jobs;
    private transient ImportDetails list;

    @Inject
    public ListView(ImportService imports, HeadingService headings, JobService jobs) {
        this.imports = imports;
        this.headings = headings;
        this.jobs = jobs;
        addClassName("import-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        list = imports.details(Ids.parse(entering.getRouteParameters().get("list").orElse("")));
        show();
    }

    @Override
    protected String title() {
        return list == null ? text("exchange.title") : list.fileName();
    }

    private void refresh() {
        list = imports.details(list.id());
        show();
    }

    private void show() {
        switch (list.state()) {
            case RECEIVING, UPLOADED -> columns();
            case MAPPED -> show(3, new WaitStep(jobs, list.job(), "check", this::refresh));
            case CHECKED -> show(3, new CheckStep(imports, list, this::choose, this::run, this::columns));
            case RUNNING -> show(4, new WaitStep(jobs, list.job(), "run", this::refresh));
            case UNDOING -> show(4, new WaitStep(jobs, list.job(), "undo", this::refresh));
            case DONE, UNDONE -> show(4, new ResultStep(imports, list, this::undo));
        }
    }

    private void columns() {
        show(2, new ColumnsStep(list, headings.fields(), imports.rows(list.id(), RowFilter.all(), Slice.first(SAMPLE_ROWS)), this::map, this::discard));
    }

    private void show(int step, Component content) {
        removeAll();
        add(new PageHeader(list.fileName()).below(START, text("exchange.title"))
                .state(ExchangeWords.state(list.state())).fact(text("exchange.uploaded", list.uploadedBy(), formats().stamp(list.uploadedAt()))), StepBar.of(step), content);
    }

    private void map(Meanings meanings, boolean listWins, String consentText) {
        imports.map(new ImportService.MapColumns(list.id(), list.version(), meanings, listWins, consentText));
        headings.remember(list.headings(), meanings);
        refresh();
    }

    private void choose(ImportRowView row, ImportRow.Choice choice) {
        imports.choose(list.id(), row.id(), choice);
        refresh();
    }

    private void run() {
        imports.run(list.id(), list.version());
        refresh();
    }

    private void undo() {
        imports.undo(list.id(), list.version());
        refresh();
    }

    private void discard() {
        if (list.state() != Import.State.RECEIVING) {
            imports.discard(list.id());
        }
        UI.getCurrent().navigate(START);
    }
}
