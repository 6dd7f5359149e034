package de.reihum.web.members.notes;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.reihum.members.notes.NoteRow;
import de.reihum.members.notes.NoteService;
import de.reihum.members.notes.Visibility;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.shared.parts.Tone;
import java.util.List;

/** Notes, the newest first, each with its readers, its author and its day. */
public class NotesCard extends Card {

    private final transient NoteService notes;
    private final transient Runnable changed;

    /** @param about a contact of the member, or 0 for the member itself */
    public NotesCard(List<NoteRow> all, long member, long about, NoteService notes, boolean writable, Runnable changed) {
        super(text("members.notes.card"));
        this.notes = notes;
        this.changed = changed;
        addClassName("notes-card");
        if (writable) {
            corner(Actions.link(text("members.notes.write"), () -> NoteDialog.write(member, about, notes, changed)));
        }
        if (all.isEmpty()) {
            add(new Paragraph(text("members.notes.none")));
        }
        all.forEach(note -> add(entry(note, about == 0, writable)));
    }

    private Component entry(NoteRow note, boolean named, boolean writable) {
        var words = new Paragraph(note.data().words());
        words.addClassName("written");
        var facts = new Div(new Badge(note.data().visibility() == Visibility.COORDINATION ? Tone.WAITING : Tone.PLAIN, text("members.visibility." + note.data().visibility())), new Span(signature(note, named)));
        facts.addClassName("facts");
        var entry = new Div(words, facts);
        entry.addClassName("note-entry");
        if (writable) {
            var change = Actions.link(text("members.notes.change"), () -> NoteDialog.change(note, notes, changed));
            change.setAriaLabel(text("members.notes.change.named", signature(note, named)));
            var remove = Actions.link(text("members.notes.remove"), () -> remove(note));
            remove.setAriaLabel(text("members.notes.remove.named", signature(note, named)));
            facts.add(change, remove);
        }
        return entry;
    }

    private static String signature(NoteRow note, boolean named) {
        var written = note.changedAt() == null ? text("members.notes.signature", note.author(), formats().day(note.writtenAt()))
                : text("members.notes.signature.changed", note.author(), formats().day(note.writtenAt()), formats().day(note.changedAt()));
        return named && note.contact() != 0 ? text("members.notes.about", note.contactName(), written) : written;
    }

    private void remove(NoteRow note) {
        var removed = notes.remove(note.id());
        changed.run();
        Toast.done(text("members.notes.removed"), () -> {
            notes.bringBack(removed);
            changed.run();
        });
    }
}
