package de.reihum.web.polls.edit;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import de.reihum.polls.Poll;
import de.reihum.polls.PollData;
import de.reihum.web.shared.form.DayField;
import de.reihum.web.shared.form.FormButtons;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Card;
import java.util.function.Function;

/** How the members answer, who sees what, and until when. */
class AnswersStep extends Card {

    private final RadioButtonGroup<Poll.Mode> mode = choice(mode -> text("polls.form.mode." + mode), Poll.Mode.values());
    private final RadioButtonGroup<Boolean> anonymous = choice(secret -> text(secret ? "polls.form.anonymous.yes" : "polls.form.anonymous.no"), false, true);
    private final RadioButtonGroup<Boolean> hidden = choice(secret -> text(secret ? "polls.form.hidden.yes" : "polls.form.hidden.no"), false, true);
    private final DayField endsOn = new DayField();

    AnswersStep(Draft draft, Runnable next, Runnable again) {
        super(text("polls.step.answers"));
        var form = new RecordForm<PollData>("polls.form", () -> draft.withAnswers(mode.getValue(), hidden.getValue(), anonymous.getValue(), endsOn.getValue()));
        form.field("mode", mode).setValue(draft.data().mode());
        form.field("anonymous", anonymous).setValue(draft.data().anonymous());
        form.field("hidden", hidden).setValue(draft.data().hidden());
        form.field("endsOn", endsOn).setValue(draft.data().endsOn());
        form.clean();
        form.onSave(draft::save).afterwards(next).again(again);
        add(form, new FormButtons(form, text("polls.next"), () -> UI.getCurrent().navigate(draft.path(1))));
    }

    @SafeVarargs
    private static <T> RadioButtonGroup<T> choice(Function<T, String> label, T... values) {
        var group = new RadioButtonGroup<T>();
        group.setItems(values);
        group.setItemLabelGenerator(label::apply);
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        return group;
    }
}
