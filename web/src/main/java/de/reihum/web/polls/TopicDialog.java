package de.reihum.web.polls;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import de.reihum.polls.PollDetails;
import de.reihum.polls.PollRunService;
import de.reihum.polls.PollRunService.ChooseTopic;
import de.reihum.polls.PollService;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Toast;

/** Records the topic with a word to the members, and mails it to those who answered. */
final class TopicDialog {

    private TopicDialog() {}

    static void open(PollDetails poll, PollService polls, PollRunService run, Runnable changed) {
        var topic = new RadioButtonGroup<PollDetails.Option>();
        topic.setItems(poll.options());
        topic.setItemLabelGenerator(PollDetails.Option::text);
        topic.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        var word = new TextArea();
        var announce = new Checkbox(true);
        var form = new RecordForm<>("polls.topic.form",
                () -> new ChooseTopic(poll.id(), poll.version(), topic.getValue() == null ? 0 : topic.getValue().number(), word.getValue(), announce.getValue()));
        form.field("topic", topic).setValue(poll.options().stream().filter(option -> option.number() == poll.topic()).findFirst().orElse(null));
        form.optional("word", word).setValue(poll.word());
        word.setMaxLength(2000);
        word.setMinRows(3);
        form.field("announce", announce);
        announce.setLabel(text("polls.topic.form.announce", poll.turnout().answered()));
        form.clean();
        form.onSave(command -> Toast.done(text("polls.choose.done", run.choose(command)))).afterwards(changed).again(() -> {
            changed.run();
            open(polls.details(poll.id()), polls, run, changed);
        });
        new FormDialog(text("polls.choose"), form, text("polls.choose.confirm")).open();
    }
}
