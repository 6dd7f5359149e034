package de.reihum.web.members.audience;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import de.reihum.members.Employees;
import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.web.members.MemberWords;
import de.reihum.web.shared.form.RecordForm;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

/** Fields that narrow down which members something is for; what the filter says beyond them stays. */
public class AudienceFields {

    private final transient RecordForm<?> form;
    private final transient Runnable changed;
    private final MultiSelectComboBox<Member.Status> statuses;
    private final MultiSelectComboBox<Member.Participation> participations;
    private final MultiSelectComboBox<Member.Kind> kinds;
    private final MultiSelectComboBox<Employees.Size> sizes;
    private final MultiSelectComboBox<String> tags;
    private MemberFilter before;

    /** @param tagged the tags in use @param changed runs after every choice */
    public AudienceFields(RecordForm<?> form, Collection<String> tagged, MemberFilter before, Runnable changed) {
        this.form = form;
        this.changed = changed;
        this.before = before;
        statuses = several("statuses", List.of(Member.Status.values()), MemberWords::status);
        participations = several("participations", List.of(Member.Participation.values()), MemberWords::participation);
        kinds = several("kinds", List.of(Member.Kind.values()), MemberWords::kind);
        sizes = several("sizes", List.of(Employees.Size.values()), MemberWords::size);
        tags = several("tags", tagged, Function.identity());
        fill(before);
    }

    private <T> MultiSelectComboBox<T> several(String name, Collection<T> values, Function<T, String> label) {
        var field = form.named(name, new MultiSelectComboBox<T>(), text("members.audience." + name));
        field.setItems(values);
        field.setItemLabelGenerator(label::apply);
        field.setPlaceholder(text("members.audience.all"));
        field.addValueChangeListener(change -> changed.run());
        return field;
    }

    public final void fill(MemberFilter wanted) {
        before = wanted;
        statuses.setValue(new LinkedHashSet<>(wanted.statuses()));
        participations.setValue(new LinkedHashSet<>(wanted.participations()));
        kinds.setValue(new LinkedHashSet<>(wanted.kinds()));
        sizes.setValue(new LinkedHashSet<>(wanted.sizes()));
        tags.setValue(new LinkedHashSet<>(wanted.tags()));
    }

    public MemberFilter filter() {
        return before.withKinds(kinds.getValue()).withSizes(sizes.getValue()).withStatuses(statuses.getValue()).withParticipations(participations.getValue()).withTags(tags.getValue())
                .withArchived(MemberFilter.Archived.NO);
    }
}
