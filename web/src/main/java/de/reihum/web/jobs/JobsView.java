package de.reihum.web.jobs;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.jobs.EffectService;
import de.reihum.jobs.Job;
import de.reihum.jobs.JobRow;
import de.reihum.jobs.JobService;
import de.reihum.jobs.PendingEffect;
import de.reihum.shared.Slice;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.EmptyState;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Toast;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** What the product does or did in the background, and what it could not do. */
@Route(value = "network/jobs", layout = Frame.class)
@Needs(Permission.JOBS_READ)
public class JobsView extends Page {

    private static final int SHOWN = 100;

    private final transient JobService jobs;
    private final transient EffectService effects;
    private final boolean mayRetry;
    private final Div content = new Div();

    @Inject
    public JobsView(JobService jobs, EffectService effects, Actor actor) {
        this.mayRetry = actor.may(Permission.JOBS_RETRY);
        this.jobs = jobs;
        this.effects = effects;
        content.addClassName("stack");
        add(new PageHeader(title()).lead(text("jobs.lead")).action(Actions.quiet(text("jobs.refresh"), this::refresh)), content);
        refresh();
    }

    @Override
    protected String title() {
        return text("shared.nav.jobs");
    }

    private void refresh() {
        content.removeAll();
        var dead = effects.dead();
        if (!dead.isEmpty()) {
            content.add(new Card(text("jobs.dead"), new Paragraph(text("jobs.dead.lead")), deadRows(dead)));
        }
        var all = jobs.rows(Slice.first(SHOWN));
        content.add(all.isEmpty() ? new EmptyState("jobs.empty") : new Card(text("jobs.all"), jobRows(all)));
    }

    private Rows jobRows(List<JobRow> all) {
        var rows = new Rows();
        for (var job : all) {
            var badge = new Badge(JobWords.state(job));
            rows.row(named(job), JobWords.explanation(job), job.state() == Job.State.FAILED ? offered(badge, again(() -> jobs.tryAgain(job.id()), JobWords.name(job))) : new Component[] {badge});
        }
        return rows;
    }

    /** With a way to its page for those who may do something there. */
    private Component named(JobRow job) {
        var name = JobWords.name(job);
        return JobWords.place(job).filter(place -> mayRetry).<Component>map(place -> Links.to(place, name)).orElseGet(() -> new Span(name));
    }

    private Rows deadRows(List<PendingEffect> dead) {
        var rows = new Rows();
        for (var effect : dead) {
            var kind = JobWords.kind(effect.kind());
            rows.row(kind, text("jobs.dead.row", formats().stamp(effect.due()), effect.attempts(), effect.error()), offered(again(() -> effects.tryAgain(effect.id()), kind)));
        }
        return rows;
    }

    /** Without the last one, a button, for those who only look. */
    private Component[] offered(Component... right) {
        return mayRetry ? right : Arrays.copyOf(right, right.length - 1);
    }

    private Button again(Runnable again, String name) {
        var button = Actions.quiet(text("jobs.again"), () -> {
            again.run();
            Toast.done(text("jobs.againDone", name));
            refresh();
        });
        button.setAriaLabel(text("jobs.againNamed", name));
        button.setDisableOnClick(true);
        return button;
    }
}
