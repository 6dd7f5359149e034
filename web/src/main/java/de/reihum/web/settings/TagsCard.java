package de.reihum.web.settings;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.members.tagging.TagService;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Confirmation;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.TagBadge;
import de.reihum.web.shared.parts.Toast;

/** All tags, with how often they are used; another name that is there already makes one of two. */
class TagsCard extends Card {

    private static final int LONGEST = 40;

    private final transient TagService service;
    private final transient Runnable changed;

    TagsCard(TagService service, Runnable changed) {
        super(text("settings.tags"));
        this.service = service;
        this.changed = changed;
        add(new Paragraph(text("settings.tags.lead")));
        var tags = service.tags();
        var rows = new Rows();
        tags.forEach((tag, used) -> {
            var rename = Actions.link(text("settings.tags.rename"), () -> rename(tag));
            rename.setAriaLabel(text("settings.tags.rename.of", tag));
            var remove = Actions.link(text("settings.tags.remove"), () -> Confirmation.warn("settings.tags.remove", () -> done(text("settings.tags.changed", service.remove(tag))), tag));
            remove.setAriaLabel(text("settings.tags.remove.of", tag));
            rows.row(new TagBadge(tag), text("settings.tags.used", used), rename, remove);
        });
        add(tags.isEmpty() ? new Paragraph(text("settings.tags.none")) : rows);
    }

    private void rename(String tag) {
        var name = new TextField();
        name.setMaxLength(LONGEST);
        var form = new RecordForm<>("settings.tags", name::getValue);
        form.field("name", name).setValue(tag);
        form.clean();
        form.onSave(wanted -> done(text("settings.tags.changed", service.rename(tag, wanted))));
        new FormDialog(text("settings.tags.rename.title", tag), form, text("settings.tags.rename")).open();
    }

    private void done(String words) {
        Toast.done(words);
        changed.run();
    }
}
