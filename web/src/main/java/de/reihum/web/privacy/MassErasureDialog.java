package de.reihum.web.privacy;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.privacy.ErasePersons;
import de.reihum.privacy.KeptPerson;
import de.reihum.privacy.RetentionService;
import de.reihum.shared.Reason;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Says who is meant and what stays, and forgets several persons when their number was typed. */
class MassErasureDialog extends FormDialog {

    private static final int NAMED = 12;

    /** Of more nobody waits for what is foreseen one by one. */
    private static final int FORESEEN = 50;

    /** @param afterwards gets the job that forgets them, or nothing when they are forgotten already */
    MassErasureDialog(Set<KeptPerson> rows, RetentionService retention, Consumer<OptionalLong> afterwards) {
        super(text("privacy.bulk.title", rows.size()), form(rows, retention, afterwards), text("privacy.erase.confirm"));
        addClassName("grave");
    }

    private static RecordForm<ErasePersons> form(Set<KeptPerson> rows, RetentionService retention, Consumer<OptionalLong> afterwards) {
        var chosen = rows.stream().map(KeptPerson::contact).collect(Collectors.toSet());
        var typed = new TextField();
        var form = new RecordForm<>("privacy.bulk", () -> new ErasePersons(chosen, typed.getValue()));
        form.note(text("privacy.bulk.text"));
        form.place(names(rows));
        form.place(kept(retention, chosen));
        form.field("typed", typed).setPlaceholder(Integer.toString(chosen.size()));
        form.clean();
        var job = new AtomicReference<>(OptionalLong.empty());
        return form.onSave(command -> job.set(retention.erase(command))).afterwards(() -> afterwards.accept(job.get()));
    }

    private static UnorderedList names(Set<KeptPerson> rows) {
        var names = new UnorderedList();
        rows.stream().limit(NAMED).forEach(row -> names.add(new ListItem(row.name() + ", " + row.memberName())));
        if (rows.size() > NAMED) {
            names.add(new ListItem(text("privacy.bulk.more", rows.size() - NAMED)));
        }
        return names;
    }

    private static UnorderedList kept(RetentionService retention, Collection<Long> chosen) {
        var kept = new UnorderedList();
        if (chosen.size() > FORESEEN) {
            kept.add(new ListItem(text("privacy.bulk.kept")));
        } else {
            retention.preview(chosen).stream().collect(Collectors.groupingBy(Reason::key, Collectors.summingInt(MassErasureDialog::number)))
                    .forEach((key, number) -> kept.add(new ListItem(text(key, number))));
        }
        return kept;
    }

    private static int number(Reason reason) {
        return reason.arguments().stream().filter(Number.class::isInstance).map(Number.class::cast).mapToInt(Number::intValue).findFirst().orElse(1);
    }
}
