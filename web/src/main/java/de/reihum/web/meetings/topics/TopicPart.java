package de.reihum.web.meetings.topics;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.meetings.MeetingDetails;
import de.reihum.meetings.topics.ChosenTopic;
import de.reihum.meetings.topics.TopicService;
import de.reihum.web.meetings.MeetingPart;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** While a meeting has no topic: what members chose and no meeting is about. */
@ApplicationScoped
public class TopicPart implements MeetingPart {

    private static final int MOST = 2;

    private TopicService topics;
    private TopicDialogs dialogs;
    private Actor actor;

    protected TopicPart() {}

    @Inject
    public TopicPart(TopicService topics, TopicDialogs dialogs, Actor actor) {
        this.topics = topics;
        this.dialogs = dialogs;
        this.actor = actor;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<Component> cards(MeetingDetails meeting, Runnable changed) {
        if (!meeting.open() || !meeting.data().topic().isEmpty() || !actor.may(Permission.MEETINGS_WRITE)) {
            return List.of();
        }
        var waiting = topics.waiting();
        if (waiting.isEmpty()) {
            return List.of();
        }
        var rows = new Rows();
        waiting.stream().limit(MOST).forEach(topic -> rows.row(topic.topic(), topic.question(), actions(meeting, topic, changed)));
        return List.of(new Card(text("meetings.topics.card"), rows));
    }

    private Component actions(MeetingDetails meeting, ChosenTopic topic, Runnable changed) {
        var aside = Actions.quiet(text("meetings.topics.aside"), () -> dialogs.putAside(topic, changed));
        aside.setAriaLabel(text("meetings.topics.aside.of", topic.topic()));
        var both = new Div(take(meeting, topic, changed), aside);
        both.addClassName("actions");
        return both;
    }

    private Component take(MeetingDetails meeting, ChosenTopic topic, Runnable changed) {
        var button = Actions.quiet(text("meetings.topics.take"), () -> dialogs.take(meeting, topic.poll(), changed));
        button.setAriaLabel(text("meetings.topics.take.of", topic.topic()));
        return button;
    }
}
