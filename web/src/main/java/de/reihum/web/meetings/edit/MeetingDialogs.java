package de.reihum.web.meetings.edit;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingData;
import de.reihum.meetings.MeetingDetails;
import de.reihum.meetings.MeetingRunService;
import de.reihum.meetings.MeetingRunService.CancelMeeting;
import de.reihum.meetings.MeetingRunService.MoveMeeting;
import de.reihum.meetings.MeetingService;
import de.reihum.meetings.MeetingService.ChangeMeeting;
import de.reihum.meetings.advice.Warning;
import de.reihum.meetings.agenda.Agenda;
import de.reihum.meetings.dates.When;
import de.reihum.meetings.series.SeriesDetails;
import de.reihum.meetings.series.SeriesService;
import de.reihum.members.MemberService;
import de.reihum.polls.PollService;
import de.reihum.shared.Lines;
import de.reihum.web.shared.form.DayField;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.touches.WhoSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The windows in which a meeting is written, changed, moved and cancelled. */
@ApplicationScoped
public class MeetingDialogs {

    private static final int MAX_TITLE = 160;

    private MeetingService meetings;
    private MeetingRunService run;
    private SeriesService series;
    private MemberService members;
    private PollService polls;
    private WhoSource people;

    protected MeetingDialogs() {}

    @Inject
    public MeetingDialogs(MeetingService meetings, MeetingRunService run, SeriesService series, MemberService members, PollService polls, WhoSource people) {
        this.meetings = meetings;
        this.run = run;
        this.series = series;
        this.members = members;
        this.polls = polls;
        this.people = people;
    }

    public void create() {
        begin(MeetingData.titled(""), fields -> {});
    }

    /** A meeting of the series, with what is usual there. */
    public void create(SeriesDetails wanted) {
        begin(MeetingData.titled(""), fields -> fields.follow(wanted));
    }

    /** A meeting about what members chose in a poll. */
    public void createAbout(long poll) {
        var topic = polls.details(poll).topicText();
        begin(MeetingData.titled(Lines.cut(topic, MAX_TITLE)).about(topic, poll), fields -> {});
    }

    /** The same again, without its date. */
    public void copy(MeetingDetails meeting) {
        begin(meeting.data().on(null).with(meeting.data().agenda().pattern()), fields -> {});
    }

    private void begin(MeetingData from, Consumer<MeetingFields> more) {
        write(text("meetings.create"), from, true, more, meetings::create);
    }

    /** All but date and agenda. */
    public void change(MeetingDetails meeting, Runnable changed) {
        open(text("meetings.edit.title", meeting.data().title()), meeting.data(), false, fields -> {},
                data -> meetings.change(new ChangeMeeting(meeting.id(), meeting.version(), data)), changed, again(meeting, changed, this::change));
    }

    /** Somebody else was faster: the page behind and the window with what is stored now. */
    private Runnable again(MeetingDetails meeting, Runnable changed, BiConsumer<MeetingDetails, Runnable> dialog) {
        return () -> {
            changed.run();
            dialog.accept(meetings.details(meeting.id()), changed);
        };
    }

    private void write(String title, MeetingData from, boolean dated, Consumer<MeetingFields> more, ToLongFunction<MeetingData> save) {
        var made = new long[1];
        open(title, from, dated, more, data -> made[0] = save.applyAsLong(data), () -> UI.getCurrent().navigate("meetings/" + made[0]), null);
    }

    private void open(String title, MeetingData from, boolean dated, Consumer<MeetingFields> more, Consumer<MeetingData> save, Runnable afterwards, Runnable again) {
        var fields = new MeetingFields[1];
        var form = new RecordForm<>("meetings.form", () -> fields[0].data());
        fields[0] = new MeetingFields(form, series.all().stream().filter(one -> !one.ended() || one.id() == from.series()).toList(), people, members.tags().keySet(), dated);
        fields[0].fill(from, from.host() == 0 ? null : people.ofMember(from.host()));
        more.accept(fields[0]);
        form.clean();
        form.onSave(save).afterwards(afterwards).again(again);
        new FormDialog(title, form, text("meetings.save")).open();
    }

    /** What happens, one thing after the other. */
    public void agenda(MeetingDetails meeting, Runnable changed) {
        var field = new AgendaField(people, people::ofContact);
        var form = new RecordForm<Agenda>("meetings.form", field::getValue);
        form.field("agenda", field);
        field.setValue(meeting.data().agenda());
        form.clean();
        form.onSave(agenda -> meetings.change(new ChangeMeeting(meeting.id(), meeting.version(), meeting.data().with(agenda)))).afterwards(changed).again(again(meeting, changed, this::agenda));
        var dialog = new FormDialog(text("meetings.agenda"), form, text("meetings.save"));
        dialog.addClassName("wide");
        dialog.open();
    }

    /** Another date, with what speaks against it said before it is saved. */
    public void move(MeetingDetails meeting, Runnable changed) {
        var before = meeting.data().when();
        var day = new DayField();
        var start = new ClockField();
        var end = new ClockField();
        var reason = new TextField();
        var form = new RecordForm<>("meetings.form", () -> new MoveMeeting(meeting.id(), meeting.version(), day.getValue() == null ? null : When.between(day.getValue(), start.getValue(), end.getValue()), reason.getValue()));
        if (meeting.state() == Meeting.State.INVITED) {
            form.note(text("meetings.move.note"));
        }
        form.field("day", day).setValue(before == null ? null : before.day());
        form.field("start", start).setValue(before == null ? null : before.start());
        form.field("end", end).setValue(before == null ? null : before.finish());
        if (before != null) {
            form.optional("reason", reason);
        }
        form.clean();
        form.onSave(run::move).afterwards(() -> {
            changed.run();
            var now = meetings.details(meeting.id());
            Toast.done(now.data().when() == null ? text("meetings.moved.none") : text("meetings.moved", said(meetings.warnings(meeting.id(), now.data().when()))));
        }).again(again(meeting, changed, this::move));
        new FormDialog(text("meetings.move.title"), form, text("meetings.move.save")).open();
    }

    private static String said(List<Warning> warnings) {
        return warnings.stream().map(warning -> text(warning.why().key(), warning.why().arguments().toArray())).collect(Collectors.joining(" "));
    }

    public void propose(MeetingDetails meeting, Runnable changed) {
        run.propose(meeting.id(), meeting.version());
        changed.run();
    }

    /** Firm, if it has a date and a place; else the window in which they are missing opens. */
    public void plan(MeetingDetails meeting, Runnable changed) {
        if (meeting.data().when() == null) {
            move(meeting, changed);
        } else if (!meeting.data().place().known() && meeting.data().host() == 0) {
            Toast.done(text("meetings.refusal.noPlace"));
            change(meeting, changed);
        } else {
            run.plan(meeting.id(), meeting.version());
            changed.run();
            Toast.done(text("meetings.planned"));
        }
    }

    public void cancel(MeetingDetails meeting, Runnable changed) {
        var word = new TextArea();
        var form = new RecordForm<>("meetings.cancel.form", () -> new CancelMeeting(meeting.id(), meeting.version(), word.getValue()));
        form.note(text("meetings.cancel.note"));
        form.optional("word", word);
        form.clean();
        form.onSave(run::cancel).afterwards(() -> {
            changed.run();
            Toast.done(text("meetings.cancelled"));
        }).again(again(meeting, changed, this::cancel));
        new FormDialog(text("meetings.cancel.title", meeting.data().title()), form, text("meetings.cancel.save")).open();
    }

    public void delete(long meeting) {
        meetings.delete(meeting);
    }
}
