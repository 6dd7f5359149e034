package de.reihum.web.participation.figures;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Permission;
import de.reihum.jobs.JobService;
import de.reihum.participation.JudgementService;
import de.reihum.participation.figures.FigureService;
import de.reihum.participation.figures.Figures;
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
import java.util.List;

/** How many small and medium companies take an active part, and how that develops. */
@Route(value = "participation", layout = Frame.class)
@Needs(Permission.PARTICIPATION_READ)
public class ParticipationView extends Page {

    private final transient FigureService figures;
    private final Div content = new Div();

    @Inject
    public ParticipationView(AccountService accounts, FigureService figures, JudgementService judgement, JobService jobs, FigureFiles files) {
        this(figures, judgement, jobs, files.all(), accounts.me().may(Permission.PARTICIPATION_WRITE));
    }

    ParticipationView(FigureService figures, JudgementService judgement, JobService jobs, List<Export<Void>> files, boolean writable) {
        this.figures = figures;
        content.addClassName("stack");
        var header = new PageHeader(title()).lead(text("participation.page.lead"));
        add(header);
        if (!files.isEmpty()) {
            header.action(exports(files));
        }
        if (writable) {
            var latest = new LatestJudgement(jobs, this::show);
            header.action(Actions.quiet(text("participation.judge"), () -> latest.watch(judgement.judgeNow())));
            add(latest);
        }
        add(content);
        show();
    }

    @Override
    protected String title() {
        return text("participation.page.title");
    }

    private void show() {
        var now = figures.figures();
        content.removeAll();
        content.add(now.course().isEmpty() ? new EmptyState("participation.page.empty") : columns(now));
    }

    private static MenuBar exports(List<Export<Void>> files) {
        var bar = new MenuBar();
        var menu = Actions.more(bar, text("shared.list.export"));
        files.forEach(one -> new ExportLink<>(one, () -> null).into(menu));
        return bar;
    }

    private static Component columns(Figures figures) {
        return new TwoColumns().left(course(figures), new GroupCard("sector", GroupCard.sectors(figures))).right(new ComparisonCard(figures), new GroupCard("size", GroupCard.sizes(figures)));
    }

    private static Card course(Figures figures) {
        var table = new PlainTable(text("participation.course"), List.of(text("participation.course.day"), text("participation.course.members"), text("participation.course.smes"),
                text("participation.course.active"), text("participation.course.ofSmes"), text("participation.course.ofMembers")));
        for (int i = figures.course().size() - 1; i >= 0; i--) {
            var day = figures.course().get(i);
            table.row(formats().day(day.day()), formats().number(day.members()), formats().number(day.smes()), formats().number(day.active()), formats().percent(day.ofSmes()), formats().percent(day.ofMembers()));
        }
        var note = new Paragraph(text("participation.course.note"));
        note.addClassName("note");
        return new Card(text("participation.course"), new CourseChart(figures.course()), table, note);
    }
}
