package de.reihum.web.meetings.topics;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import de.reihum.meetings.MeetingDetails;
import de.reihum.meetings.MeetingRow;
import de.reihum.meetings.MeetingService;
import de.reihum.meetings.MeetingService.ChangeMeeting;
import de.reihum.meetings.topics.ChosenTopic;
import de.reihum.meetings.topics.TopicService;
import de.reihum.meetings.topics.TopicService.TakeTopic;
import de.reihum.shared.InvalidValue;
import de.reihum.web.meetings.MeetingWords;
import de.reihum.web.meetings.edit.MeetingDialogs;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.OneClick;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Toast;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives a chosen topic to a meeting: one that is planned, or a new one. */
@ApplicationScoped
public class TopicDialogs {

    private static final int MOST = 8;
    private static final long ANOTHER = 0;

    private TopicService topics;
    private MeetingService meetings;
    private MeetingDialogs dialogs;

    protected TopicDialogs() {}

    @Inject
    public TopicDialogs(TopicService topics, MeetingService meetings, MeetingDialogs dialogs) {
        this.topics = topics;
        this.meetings = meetings;
        this.dialogs = dialogs;
    }

    void take(MeetingDetails meeting, long poll, Runnable changed) {
        if (!OneClick.run(() -> topics.take(new TakeTopic(meeting.id(), meeting.version(), poll)), changed)) {
            return;
        }
        changed.run();
        Toast.done(text("meetings.topics.taken"), () -> {
            meetings.change(new ChangeMeeting(meeting.id(), meetings.details(meeting.id()).version(), meeting.data()));
            changed.run();
        });
    }

    void putAside(ChosenTopic topic, Runnable changed) {
        topics.putAside(topic.poll());
        changed.run();
        Toast.done(text("meetings.topics.set.aside", topic.topic()), () -> {
            topics.offer(topic.poll());
            changed.run();
        });
    }

    /** Asks for which meeting it is, when some have no topic yet; else begins a new one. */
    public void decide(long poll) {
        var without = topics.without().stream().limit(MOST).toList();
        if (without.isEmpty()) {
            dialogs.createAbout(poll);
        } else {
            choose(poll, without);
        }
    }

    private void choose(long poll, List<MeetingRow> without) {
        var choices = without.stream().collect(Collectors.toMap(MeetingRow::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        var group = new RadioButtonGroup<Long>();
        group.setItems(Stream.concat(choices.keySet().stream(), Stream.of(ANOTHER)).toList());
        group.setItemLabelGenerator(one -> Optional.ofNullable(choices.get(one)).map(row -> text("meetings.topics.for", MeetingWords.when(row.when()), row.title())).orElseGet(() -> text("meetings.topics.new")));
        var form = new RecordForm<>("meetings.topics.form", () -> chosen(group.getValue(), choices));
        form.field("meeting", group);
        group.setValue(without.get(0).id());
        form.clean();
        form.onSave(chosen -> chosen.ifPresent(row -> topics.take(new TakeTopic(row.id(), row.version(), poll)))).afterwards(() -> next(poll, group.getValue())).again(() -> decide(poll));
        new FormDialog(text("meetings.topics.title"), form, text("meetings.topics.take")).open();
    }

    private static Optional<MeetingRow> chosen(Long meeting, Map<Long, MeetingRow> choices) {
        if (meeting == null || meeting != ANOTHER && !choices.containsKey(meeting)) {
            throw new InvalidValue("meeting", "meetings.refusal.topicTaken");
        }
        return Optional.ofNullable(choices.get(meeting));
    }

    private void next(long poll, long chosen) {
        if (chosen == ANOTHER) {
            dialogs.createAbout(poll);
        } else {
            UI.getCurrent().navigate("meetings/" + chosen);
        }
    }
}
