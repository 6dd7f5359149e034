package de.reihum.web.members.extras;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.fields.FieldRow;
import de.reihum.fields.FilledField;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The network's own fields in a form, alone or among others. */
public final class ExtraForm {

    private final List<ExtraInput> inputs;

    /** @param present what stands in them, by the field */
    public ExtraForm(RecordForm<?> form, List<FieldRow> asked, Map<Long, String> present) {
        inputs = asked.stream().map(field -> ExtraInput.of(field, present.getOrDefault(field.id(), ""))).toList();
        inputs.forEach(input -> input.into(form));
    }

    static void open(String title, List<FieldRow> asked, List<FilledField> filled, Consumer<Map<Long, String>> save, Runnable changed) {
        var present = new HashMap<Long, String>();
        filled.forEach(one -> present.put(one.field().id(), one.value()));
        var fields = new ExtraForm[1];
        var form = new RecordForm<Map<Long, String>>("fields.value", () -> fields[0].values());
        fields[0] = new ExtraForm(form, asked, present);
        form.clean();
        form.onSave(save).afterwards(changed);
        new FormDialog(title, form, text("fields.save")).open();
    }

    /** By the field. */
    public Map<Long, String> values() {
        return inputs.stream().collect(Collectors.toMap(ExtraInput::field, ExtraInput::value));
    }
}
