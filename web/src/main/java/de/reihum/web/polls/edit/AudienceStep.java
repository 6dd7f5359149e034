package de.reihum.web.polls.edit;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import de.reihum.members.Employees;
import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberService;
import de.reihum.polls.PollData;
import de.reihum.polls.PollRunService;
import de.reihum.web.members.MemberWords;
import de.reihum.web.shared.form.FormButtons;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.Card;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

/** Which members are asked; the number of mails follows every choice. */
class AudienceStep extends TwoColumns {

    private final Div reach = new Div();
    private final transient PollRunService run;
    private final transient MemberFilter before;
    private final MultiSelectComboBox<Member.Status> statuses;
    private final MultiSelectComboBox<Member.Participation> participations;
    private final MultiSelectComboBox<Member.Kind> kinds;
    private final MultiSelectComboBox<Employees.Size> sizes;
    private final MultiSelectComboBox<String> tags;

    AudienceStep(Draft draft, PollRunService run, MemberService members, Runnable next) {
        this.run = run;
        this.before = draft.data().audience();
        var form = new RecordForm<PollData>("polls.form", () -> draft.withAudience(filter()));
        form.note(text("polls.form.audience"));
        statuses = several(form, "statuses", List.of(Member.Status.values()), MemberWords::status, before.statuses());
        participations = several(form, "participations", List.of(Member.Participation.values()), MemberWords::participation, before.participations());
        kinds = several(form, "kinds", List.of(Member.Kind.values()), MemberWords::kind, before.kinds());
        sizes = several(form, "sizes", List.of(Employees.Size.values()), MemberWords::size, before.sizes());
        tags = several(form, "tags", members.tags().keySet(), Function.identity(), before.tags());
        form.clean();
        form.onSave(draft::save).afterwards(next);
        left(new Card(text("polls.step.audience"), form, new FormButtons(form, text("polls.next"), () -> UI.getCurrent().navigate(draft.path(2)))));
        right(reach);
        count();
    }

    private <T> MultiSelectComboBox<T> several(RecordForm<?> form, String name, Collection<T> values, Function<T, String> label, Collection<T> chosen) {
        var field = form.optional(name, new MultiSelectComboBox<T>());
        field.setItems(values);
        field.setItemLabelGenerator(label::apply);
        field.setPlaceholder(text("polls.form.all"));
        field.setValue(new LinkedHashSet<>(chosen));
        field.addValueChangeListener(change -> count());
        return field;
    }

    private MemberFilter filter() {
        return before.withKinds(kinds.getValue()).withSizes(sizes.getValue()).withStatuses(statuses.getValue()).withParticipations(participations.getValue()).withTags(tags.getValue())
                .withArchived(MemberFilter.Archived.NO);
    }

    private void count() {
        reach.removeAll();
        reach.add(new ReachCard(run.preview(filter())));
    }
}
