package de.reihum.web.polls.edit;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.polls.PollData;
import de.reihum.web.shared.form.FormButtons;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Card;
import java.util.List;
import java.util.stream.IntStream;

/** What is asked, and the topics to choose from: one in each line, with suggestions to add. */
class QuestionStep extends Card {

    private static final int SUGGESTIONS = 10;

    private final TextField question = new TextField();
    private final TextArea intro = new TextArea();
    private final TextArea options = new TextArea();

    QuestionStep(Draft draft, Runnable next, Runnable again) {
        super(text("polls.step.question"));
        var form = new RecordForm<PollData>("polls.form", () -> draft.withQuestion(question.getValue(), intro.getValue(), lines()));
        form.field("question", question).setMaxLength(200);
        question.setPlaceholder(text("polls.form.question.example"));
        form.field("options", options).setMinRows(5);
        form.place(suggestions());
        form.optional("intro", intro).setMaxLength(2000);
        question.setValue(draft.data().question());
        options.setValue(String.join("\n", draft.data().options()));
        intro.setValue(draft.data().intro());
        form.clean();
        form.onSave(draft::save).afterwards(next).again(again);
        add(form, new FormButtons(form, text("polls.next"), () -> UI.getCurrent().navigate("polls")));
        question.focus();
    }

    private List<String> lines() {
        return options.getValue().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private Component suggestions() {
        var place = new Div(new Span(text("polls.form.suggestions")));
        place.addClassName("suggestions");
        IntStream.rangeClosed(1, SUGGESTIONS).mapToObj(number -> text("polls.suggestion." + number)).forEach(topic -> {
            var button = new Button(text("polls.form.suggest", topic), click -> suggest(topic));
            button.addClassName("chip");
            place.add(button);
        });
        return place;
    }

    private void suggest(String topic) {
        if (!lines().contains(topic)) {
            var typed = options.getValue().stripTrailing();
            options.setValue(typed.isEmpty() ? topic : typed + "\n" + topic);
        }
    }
}
