package de.reihum.web.meetings.series;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.select.Select;
import de.reihum.meetings.series.PlannedDate;
import de.reihum.meetings.series.SeriesData;
import de.reihum.meetings.series.SeriesDetails;
import de.reihum.meetings.series.SeriesService;
import de.reihum.meetings.series.SeriesService.ChangeSeries;
import de.reihum.meetings.series.YearService;
import de.reihum.meetings.series.YearService.PlanYear;
import de.reihum.members.MemberService;
import de.reihum.web.meetings.MeetingWords;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.shared.text.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The windows in which a series is written and its year is planned. */
@ApplicationScoped
public class SeriesDialogs {

    private SeriesService series;
    private YearService years;
    private MemberService members;
    private Clock clock;

    protected SeriesDialogs() {}

    @Inject
    public SeriesDialogs(SeriesService series, YearService years, MemberService members, Clock clock) {
        this.series = series;
        this.years = years;
        this.members = members;
        this.clock = clock;
    }

    void create() {
        var made = new long[1];
        open(text("meetings.series.create"), null, data -> made[0] = series.create(data), () -> UI.getCurrent().navigate("series/" + made[0]), null);
    }

    void change(SeriesDetails before, Runnable changed) {
        open(text("meetings.series.edit.title", before.data().name()), before.data(), data -> series.change(new ChangeSeries(before.id(), before.version(), data)), changed, () -> {
            changed.run();
            change(series.details(before.id()), changed);
        });
    }

    private void open(String title, SeriesData from, Consumer<SeriesData> save, Runnable afterwards, Runnable again) {
        var fields = new SeriesFields[1];
        var form = new RecordForm<>("meetings.series.form", () -> fields[0].data());
        fields[0] = new SeriesFields(form, members.tags().keySet());
        if (from == null) {
            fields[0].unlike(series.all().stream().map(one -> one.data().colour()).toList());
        } else {
            fields[0].fill(from);
        }
        form.clean();
        form.onSave(save).afterwards(afterwards).again(again);
        var dialog = new FormDialog(title, form, text("meetings.save"));
        dialog.addClassName("wide");
        dialog.open();
    }

    /** The rhythm's days of a year, each with what speaks against it; those chosen become proposed meetings. */
    void plan(SeriesDetails wanted, Runnable changed) {
        int now = Formats.local(clock.instant()).getYear();
        var year = new Select<Integer>();
        year.setItems(now, now + 1, now + 2);
        var days = new CheckboxGroup<PlannedDate>();
        days.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        days.setItemLabelGenerator(SeriesDialogs::said);
        days.setItemEnabledProvider(day -> !day.taken());
        var form = new RecordForm<>("meetings.year.form", () -> new PlanYear(wanted.id(), days.getValue().stream().map(day -> day.when().day()).toList()));
        form.field("year", year);
        form.field("days", days);
        year.addValueChangeListener(change -> offer(wanted.id(), change.getValue(), days));
        year.setValue(now);
        if (days.getListDataView().getItemCount() == 0) {
            year.setValue(now + 1);
        }
        form.clean();
        form.onSave(command -> Toast.done(text("meetings.year.done", years.plan(command).size()))).afterwards(changed);
        var dialog = new FormDialog(text("meetings.year.title", wanted.data().name()), form, text("meetings.year.save"));
        dialog.addClassName("wide");
        dialog.open();
    }

    private void offer(long wanted, int year, CheckboxGroup<PlannedDate> days) {
        var offered = years.preview(wanted, Year.of(year));
        days.setItems(offered);
        days.setValue(offered.stream().filter(day -> !day.taken() && day.warnings().isEmpty()).collect(Collectors.toSet()));
        days.setHelperText(text(offered.isEmpty() ? "meetings.year.none" : "meetings.year.help"));
    }

    private static String said(PlannedDate day) {
        var warnings = day.warnings().stream().map(warning -> text(warning.why().key(), warning.why().arguments().toArray()));
        var all = Stream.concat(Stream.of(text("meetings.when", formats().fullDay(day.when().day()), MeetingWords.clock(day.when().start()), MeetingWords.clock(day.when().finish()))),
                day.taken() ? Stream.of(text("meetings.year.taken")) : warnings);
        return all.collect(Collectors.joining(" · "));
    }

    void end(SeriesDetails one, Runnable changed) {
        series.end(one.id());
        changed.run();
        Toast.done(text("meetings.series.ended", one.data().name()), () -> takeUpAgain(one, changed));
    }

    void takeUpAgain(SeriesDetails one, Runnable changed) {
        series.takeUpAgain(one.id());
        changed.run();
    }

    void delete(SeriesDetails one) {
        series.delete(one.id());
        Toast.done(text("meetings.series.deleted", one.data().name()));
        UI.getCurrent().navigate("series");
    }
}
