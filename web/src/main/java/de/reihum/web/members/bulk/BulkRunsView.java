package de.reihum.web.members.bulk;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.Permission;
import de.reihum.fields.FieldRow;
import de.reihum.fields.Target;
import de.reihum.jobs.Job;
import de.reihum.jobs.JobService;
import de.reihum.members.bulk.BulkRun;
import de.reihum.members.bulk.BulkRunRow;
import de.reihum.members.bulk.BulkService;
import de.reihum.members.extras.ExtraService;
import de.reihum.shared.Slice;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.EmptyState;
import de.reihum.web.shared.parts.JobProgress;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Toast;
import jakarta.inject.Inject;
import java.util.List;

/** What was changed for many members in the last weeks, how far it is, and how it is taken back. */
@Route(value = "members/changes", layout = Frame.class)
@Needs(Permission.MEMBERS_WRITE)
public class BulkRunsView extends Page {

    private static final int SHOWN = 100;

    private final transient BulkService bulk;
    private final transient JobService jobs;
    private final transient List<FieldRow> own;
    private final Div content = new Div();

    @Inject
    public BulkRunsView(BulkService bulk, JobService jobs, ExtraService extras) {
        this(bulk, jobs, extras.asked(Target.MEMBER));
    }

    /** @param own the network's own fields */
    public BulkRunsView(BulkService bulk, JobService jobs, List<FieldRow> own) {
        this.bulk = bulk;
        this.jobs = jobs;
        this.own = own;
        content.addClassName("stack");
        add(new PageHeader(title()).below("members", text("members.list.title")).lead(text("members.changes.lead", BulkService.KEPT.toDays())), content);
        refresh();
    }

    @Override
    protected String title() {
        return text("members.changes.title");
    }

    private void refresh() {
        content.removeAll();
        var all = bulk.rows(Slice.first(SHOWN));
        all.stream().filter(BulkRunRow::working).forEach(run -> content.add(working(run)));
        content.add(all.isEmpty() ? new EmptyState("members.changes.empty") : new Card(text("members.changes.all"), rows(all)));
    }

    private Card working(BulkRunRow run) {
        var card = new Card(BulkWords.name(run, own));
        var job = jobs.row(run.job());
        if (job.state() == Job.State.FAILED) {
            card.add(new Paragraph(text(job.message().key(), job.message().arguments().toArray())), Actions.primary(text("members.changes.again"), () -> {
                jobs.tryAgain(run.job());
                refresh();
            }));
        } else {
            card.add(new JobProgress(() -> progress(run), ended -> refresh()), new Paragraph(text("members.changes.leave")));
        }
        return card;
    }

    private JobProgress.State progress(BulkRunRow seen) {
        var run = bulk.row(seen.id());
        boolean ended = !run.working() || jobs.row(seen.job()).ended();
        return new JobProgress.State(run.working() ? text("members.changes.progress." + run.state(), run.done(), run.total()) : BulkWords.outcome(run, List.of()),
                run.working() ? (double) run.done() / run.total() : 1, ended);
    }

    private Rows rows(List<BulkRunRow> all) {
        var rows = new Rows();
        for (var run : all) {
            var badge = new Badge(BulkWords.state(run));
            boolean offered = run.state() == BulkRun.State.DONE && run.changed() > 0;
            rows.row(BulkWords.name(run, own), explanation(run), offered ? new Component[] {badge, back(run)} : new Component[] {badge});
        }
        return rows;
    }

    private String explanation(BulkRunRow run) {
        var who = text("members.changes.who", run.startedBy(), formats().stamp(run.startedAt()));
        return run.working() ? who : text("members.changes.explained", who, BulkWords.outcome(run, run.kept() > 0 ? bulk.kept(run.id()) : List.of()));
    }

    private Component back(BulkRunRow run) {
        var button = Actions.quiet(text("members.changes.takeBack"), () -> takeBack(run));
        button.setAriaLabel(text("members.changes.takeBackNamed", BulkWords.name(run, own)));
        button.setDisableOnClick(true);
        return button;
    }

    private void takeBack(BulkRunRow run) {
        var now = bulk.takeBack(run.id());
        refresh();
        if (!now.working()) {
            Toast.done(BulkWords.outcome(now, bulk.kept(run.id())));
        }
    }
}
