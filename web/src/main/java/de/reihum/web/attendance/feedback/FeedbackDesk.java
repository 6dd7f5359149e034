package de.reihum.web.attendance.feedback;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import de.reihum.attendance.feedback.FeedbackReminderService;
import de.reihum.attendance.feedback.FeedbackReminders;
import de.reihum.attendance.feedback.FeedbackResults;
import de.reihum.attendance.feedback.FeedbackService;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Bars;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.PlainTable;
import de.reihum.web.shared.parts.Toast;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;

/** How it was for those who came, and who would be reminded, before anybody is. */
@ApplicationScoped
public class FeedbackDesk {

    private static final int BEST = 5;

    private FeedbackService feedback;
    private FeedbackReminderService reminders;

    protected FeedbackDesk() {}

    @Inject
    public FeedbackDesk(FeedbackService feedback, FeedbackReminderService reminders) {
        this.feedback = feedback;
        this.reminders = reminders;
    }

    /** Takes no place when nobody was asked. */
    public Component card(long meeting, boolean writable, Runnable changed) {
        var results = feedback.results(meeting);
        var card = new Card(text("attendance.feedback"), new Paragraph(text("attendance.feedback.answers", results.answers(), results.asked())));
        card.setVisible(results.asked() > 0);
        card.add(results.visible() ? marks(results) : new Paragraph(text("attendance.feedback.hidden", FeedbackResults.LEAST)));
        results.hours().forEach((hour, number) -> card.add(new Paragraph(text("attendance.feedback.hour." + hour, number))));
        if (!results.wishes().isEmpty()) {
            card.add(new H3(text("attendance.feedback.wishes")), list(results.wishes()));
        }
        if (writable && results.answers() < results.asked()) {
            remind(card, meeting, changed);
        }
        return card;
    }

    private void remind(Card card, long meeting, Runnable changed) {
        var preview = reminders.preview(meeting);
        if (!preview.names().isEmpty()) {
            card.add(Actions.quiet(text("attendance.remind.open", preview.names().size()), () -> open(meeting, changed)));
        } else if (preview.next() != null) {
            card.add(new Paragraph(text("attendance.remind.later", formats().moment(preview.next()))));
        }
    }

    private void open(long meeting, Runnable changed) {
        FeedbackReminders preview = reminders.preview(meeting);
        var dialog = new Dialog(text("attendance.remind.title"));
        dialog.addClassName("form-dialog");
        dialog.add(new Paragraph(text("attendance.remind.text")), list(preview.names()));
        var send = Actions.primary(text("attendance.remind.confirm", preview.names().size()), () -> {
            dialog.close();
            Toast.done(text("attendance.remind.done", reminders.remind(meeting)));
            changed.run();
        });
        send.setDisableOnClick(true);
        dialog.getFooter().add(Actions.quiet(text("shared.cancel"), dialog::close), send);
        dialog.open();
    }

    private static UnorderedList list(Iterable<String> lines) {
        var list = new UnorderedList();
        list.addClassName("feedback-list");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private static Component marks(FeedbackResults results) {
        var bars = new Bars(results.answers());
        var table = new PlainTable(text("attendance.feedback"), List.of(text("attendance.feedback.worth"), text("attendance.feedback.number")));
        IntStream.iterate(BEST, mark -> mark > 0, mark -> mark - 1).forEach(mark -> {
            long number = results.worth().getOrDefault(mark, 0L);
            bars.bar(text("attendance.feedback.worth." + mark), number, Long.toString(number));
            table.row(text("attendance.feedback.worth." + mark), Long.toString(number));
        });
        var both = new Div(bars, table);
        both.addClassName("stack");
        return both;
    }
}
