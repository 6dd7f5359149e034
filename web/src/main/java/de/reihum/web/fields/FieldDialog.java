package de.reihum.web.fields;

import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.fields.CreateField;
import de.reihum.fields.FieldData;
import de.reihum.fields.FieldKind;
import de.reihum.fields.FieldOption;
import de.reihum.fields.FieldRow;
import de.reihum.fields.Target;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Asks what a field is called and what it holds. */
final class FieldDialog {

    private final Select<Target> target = new Select<>();
    private final Select<FieldKind> kind = new Select<>();
    private final TextField nameDe = new TextField();
    private final TextField nameEn = new TextField();
    private final TextField help = new TextField();
    private final TextArea options = new TextArea();
    private final Checkbox required = new Checkbox();
    private final Checkbox inExports = new Checkbox();

    private FieldDialog() {
        target.setItems(Target.values());
        target.setItemLabelGenerator(one -> text("fields.target." + one));
        kind.setItems(FieldKind.values());
        kind.setItemLabelGenerator(one -> text("fields.kind." + one));
        options.setMinRows(4);
    }

    static void create(Consumer<CreateField> save) {
        var fields = new FieldDialog();
        var form = new RecordForm<>("fields.form", () -> new CreateField(fields.target.getValue(), fields.kind.getValue(), fields.data()));
        form.field("target", fields.target).setValue(Target.MEMBER);
        form.field("kind", fields.kind).setValue(FieldKind.TEXT);
        fields.into(form);
        fields.kind.addValueChangeListener(change -> fields.options.setVisible(change.getValue() == FieldKind.CHOICE));
        fields.options.setVisible(false);
        fields.inExports.setValue(true);
        form.clean();
        form.onSave(save);
        new FormDialog(text("fields.create"), form, text("fields.create")).open();
    }

    static void change(FieldRow field, Consumer<FieldData> save, Runnable again) {
        var fields = new FieldDialog();
        var form = new RecordForm<>("fields.form", fields::data);
        fields.into(form);
        fields.nameDe.setValue(field.nameDe());
        fields.nameEn.setValue(field.nameEn());
        fields.help.setValue(field.help());
        fields.options.setValue(field.options().offered().stream().map(FieldOption::name).collect(Collectors.joining("\n")));
        fields.options.setVisible(field.kind() == FieldKind.CHOICE);
        fields.required.setValue(field.required());
        fields.inExports.setValue(field.inExports());
        form.clean();
        form.onSave(save).again(again);
        new FormDialog(text("fields.change.title", field.name(language().getLanguage())), form, text("fields.save")).open();
    }

    private void into(RecordForm<?> form) {
        form.field("nameDe", nameDe).setMaxLength(60);
        form.optional("nameEn", nameEn).setMaxLength(60);
        form.optional("help", help).setMaxLength(200);
        form.field("options", options);
        form.field("required", required);
        form.field("inExports", inExports);
    }

    private FieldData data() {
        return new FieldData(nameDe.getValue(), nameEn.getValue(), help.getValue(), required.getValue(), inExports.getValue(), options.getValue().lines().toList());
    }
}
