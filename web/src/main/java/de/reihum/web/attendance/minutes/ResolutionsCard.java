package de.reihum.web.attendance.minutes;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.attendance.closing.ResolutionData;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Toast;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What was decided, while the report is being written. Each change is saved at once, with the minutes as they stand. */
class ResolutionsCard extends Card {

    private final transient Report report;
    private final transient Supplier<String> minutes;
    private final transient ResolutionDialog dialog;
    private final Div list = new Div();

    ResolutionsCard(Report report, Supplier<String> minutes, ResolutionDialog dialog) {
        super(text("attendance.resolutions"));
        this.report = report;
        this.minutes = minutes;
        this.dialog = dialog;
        corner(Actions.link(text("attendance.resolution.add"),
                () -> dialog.open(report.details().meeting(), null, one -> save(Stream.concat(report.data().resolutions().stream(), Stream.of(one)).distinct().toList()), this::look)));
        add(list);
        look();
    }

    private void save(List<ResolutionData> wanted) {
        report.save(report.data().withMinutes(minutes.get()).withResolutions(wanted));
    }

    private void remove(List<ResolutionData> known, ResolutionData one) {
        save(known.stream().filter(each -> !each.equals(one)).toList());
        look();
        Toast.done(text("attendance.resolution.removed"), () -> {
            save(known);
            look();
        });
    }

    private void look() {
        list.removeAll();
        var rows = new Rows();
        var known = report.data().resolutions();
        known.forEach(one -> rows.row(one.text(), ResolutionWords.about(report.details(), one),
                Actions.link(text("attendance.resolution.change"), () -> dialog.open(report.details().meeting(), one,
                        wanted -> save(known.stream().map(each -> each.equals(one) ? wanted : each).distinct().toList()), this::look)),
                Actions.link(text("attendance.resolution.remove"), () -> remove(known, one))));
        list.add(known.isEmpty() ? new Paragraph(text("attendance.resolutions.none")) : rows);
    }
}
