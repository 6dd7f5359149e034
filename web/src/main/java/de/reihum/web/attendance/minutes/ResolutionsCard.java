package de.reihum.web.attendance.minutes;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.attendance.closing.ResolutionData;
import de.reihum.web.shared.form.OneClick;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Toast;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What was decided, while the report is being written. Each change is saved at once, with the minutes as they stand. */
class ResolutionsCard extends Card {

    private final transient Report report;
    private final transient Supplier<String> minutes;
    private final transient ResolutionDialog dialog;
    private final transient Supplier<ResolutionsCard> again;
    private final Div list = new Div();

    /** @param again shows what is stored by then, and answers the card that stands in this one's place */
    ResolutionsCard(Report report, Supplier<String> minutes, ResolutionDialog dialog, Supplier<ResolutionsCard> again) {
        super(text("attendance.resolutions"));
        this.report = report;
        this.minutes = minutes;
        this.dialog = dialog;
        this.again = again;
        corner(Actions.link(text("attendance.resolution.add"), this::add));
        add(list);
        look();
    }

    private void add() {
        dialog.open(report.details().meeting(), null, one -> save(Stream.concat(known().stream(), Stream.of(one)).distinct().toList()), this::look, () -> again.get().add());
    }

    private void change(ResolutionData one) {
        var before = known();
        dialog.open(report.details().meeting(), one, wanted -> save(known().stream().map(each -> each.equals(one) ? wanted : each).distinct().toList()), this::look,
                () -> again.get().changeAgain(one, before));
    }

    /** Its words tell which one it is now, or its place as long as none was added or removed; one that is gone can be added again. */
    private void changeAgain(ResolutionData one, List<ResolutionData> before) {
        var there = Optional.of(before.indexOf(one)).filter(place -> known().size() == before.size()).map(known()::get);
        known().stream().filter(each -> each.text().equals(one.text())).findFirst().or(() -> there).ifPresentOrElse(this::change, this::add);
    }

    private List<ResolutionData> known() {
        return report.data().resolutions();
    }

    private void save(List<ResolutionData> wanted) {
        report.save(report.data().withMinutes(minutes.get()).withResolutions(wanted));
    }

    private void remove(ResolutionData one) {
        var before = known();
        if (!OneClick.run(() -> save(before.stream().filter(each -> !each.equals(one)).toList()), again::get)) {
            return;
        }
        look();
        Toast.done(text("attendance.resolution.removed"), () -> OneClick.run(() -> {
            save(before);
            look();
        }, again::get));
    }

    private void look() {
        list.removeAll();
        var rows = new Rows();
        known().forEach(one -> rows.row(one.text(), ResolutionWords.about(report.details(), one), Actions.link(text("attendance.resolution.change"), () -> change(one)),
                Actions.link(text("attendance.resolution.remove"), () -> remove(one))));
        list.add(known().isEmpty() ? new Paragraph(text("attendance.resolutions.none")) : rows);
    }
}
