package de.reihum.web.privacy;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.jobs.JobRow;
import de.reihum.jobs.JobService;
import de.reihum.privacy.KeptPerson;
import de.reihum.privacy.RetentionFilter;
import de.reihum.privacy.RetentionService;
import de.reihum.settings.Retention;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.list.CardLine;
import de.reihum.web.shared.list.RecordList;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.JobProgress;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.shared.parts.Tone;
import jakarta.inject.Inject;
import java.util.Set;

/** Persons who are still stored although their member left, or nobody needs them any more, to forget them together. */
@Route(value = "privacy", layout = Frame.class)
@Needs(Permission.PRIVACY)
public class RetentionView extends Page {

    private final transient RetentionService retention;
    private final transient JobService jobs;
    private final RecordList<KeptPerson, RetentionFilter> list;

    @Inject
    public RetentionView(RetentionService retention, JobService jobs, Actor actor) {
        this.retention = retention;
        this.jobs = jobs;
        list = new RecordList<>("privacy.list", RetentionFilter.standard(), retention::rows, retention::count);
        list.name("name", KeptPerson::name, row -> "privacy/" + row.contact());
        list.plain("member", KeptPerson::memberName).width(240, 3);
        list.badge("why", RetentionView::why).width(190, 0);
        list.plain("since", row -> since(row)).width(150, 0);
        list.card(row -> new CardLine(row.name(), "privacy/" + row.contact(), row.memberName() + " · " + since(row), why(row)));
        list.search(RetentionFilter::withText);
        list.choice("months", Retention.MONTHS, months -> text("privacy.list.months", months), (filter, months) -> filter.withMonths(months == null ? 0 : months));
        list.bulk("erase", this::erase);
        if (actor.may(Permission.EXCHANGE_EXPORT)) {
            RetentionFiles.of(title(), retention).forEach(list::export);
        }
        add(list, settled(actor.may(Permission.NETWORK_SETTINGS)));
    }

    @Override
    protected String title() {
        return text("privacy.list.title");
    }

    /** For how long the network keeps persons, and where that is settled. */
    private Component settled(boolean mayChange) {
        var line = new Paragraph(text("privacy.settled", retention.months()) + " ");
        line.addClassName("note");
        if (mayChange) {
            line.add(Links.to("network/settings/keeping", text("privacy.settled.change")));
        }
        return line;
    }

    private static Badge.Word why(KeptPerson row) {
        return new Badge.Word(Tone.PLAIN, text("privacy.why." + row.why()));
    }

    private static String since(KeptPerson row) {
        return row.since() == null ? text("privacy.since.unknown") : formats().day(row.since());
    }

    private void erase(Set<KeptPerson> rows) {
        new MassErasureDialog(rows, retention, job -> job.ifPresentOrElse(this::watch, () -> done(rows.size()))).open();
    }

    private void watch(long job) {
        list.refresh();
        var progress = new JobProgress[1];
        progress[0] = new JobProgress(() -> state(jobs.row(job)), ended -> {
            remove(progress[0]);
            list.refresh();
            Toast.done(ended.text());
        });
        addComponentAsFirst(progress[0]);
    }

    private static JobProgress.State state(JobRow job) {
        return new JobProgress.State(job.ended() ? text(job.message().key(), job.message().arguments().toArray()) : text("privacy.bulk.running", job.done(), job.total()), job.part(), job.ended());
    }

    private void done(int number) {
        list.refresh();
        Toast.done(text("privacy.bulk.done", number));
    }
}
