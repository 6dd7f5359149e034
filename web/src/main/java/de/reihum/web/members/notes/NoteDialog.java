package de.reihum.web.members.notes;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import de.reihum.members.notes.NoteData;
import de.reihum.members.notes.NoteRow;
import de.reihum.members.notes.NoteService;
import de.reihum.members.notes.NoteService.ChangeNote;
import de.reihum.members.notes.NoteService.WriteNote;
import de.reihum.members.notes.Visibility;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;

/** A note and its readers. */
final class NoteDialog {

    private final TextArea words = new TextArea();
    private final RadioButtonGroup<Visibility> visibility = new RadioButtonGroup<>();

    private NoteDialog() {}

    static void write(long member, long contact, NoteService notes, Runnable changed) {
        var fields = new NoteDialog();
        var form = new RecordForm<>("members.notes.form", () -> new WriteNote(member, contact, fields.data()));
        fields.into(form, new NoteData("", Visibility.COORDINATION));
        form.onSave(notes::write).afterwards(changed);
        new FormDialog(text("members.notes.write"), form, text("members.notes.write")).open();
    }

    static void change(NoteRow note, NoteService notes, Runnable changed) {
        var fields = new NoteDialog();
        var form = new RecordForm<>("members.notes.form", () -> new ChangeNote(note.id(), note.version(), fields.data()));
        fields.into(form, note.data());
        form.onSave(notes::change).afterwards(changed).again(() -> {
            changed.run();
            change(notes.row(note.id()), notes, changed);
        });
        new FormDialog(text("members.notes.change.title"), form, text("members.form.save")).open();
    }

    private void into(RecordForm<?> form, NoteData data) {
        words.setMinRows(4);
        words.setMaxLength(4000);
        words.setValue(data.words());
        form.field("words", words).focus();
        visibility.setItems(Visibility.values());
        visibility.setItemLabelGenerator(one -> text("members.visibility." + one));
        visibility.setValue(data.visibility());
        form.field("visibility", visibility);
        form.clean();
    }

    private NoteData data() {
        return new NoteData(words.getValue(), visibility.getValue());
    }
}
