package de.reihum.web.settings;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import de.reihum.members.tagging.TagColourService;
import de.reihum.members.tagging.TagService;
import de.reihum.settings.look.TagColour;
import de.reihum.settings.look.TagColours;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Confirmation;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.TagBadge;
import de.reihum.web.shared.parts.Toast;
import java.util.Map;
import java.util.Optional;

/** All tags, with how often they are used; another name that is there already makes one of two. */
class TagsCard extends Card {

    private static final int LONGEST = 40;

    private final transient TagService service;
    private final transient TagColourService colours;
    private final transient Runnable changed;
    private final transient Runnable coloured;

    /** @param coloured what follows a chosen colour, which other parts of the page wear, too */
    TagsCard(TagService service, TagColourService colours, Runnable changed, Runnable coloured) {
        super(text("settings.tags"));
        this.service = service;
        this.colours = colours;
        this.changed = changed;
        this.coloured = coloured;
        add(new Paragraph(text("settings.tags.lead")));
        var tags = service.tags();
        var chosen = colours.colours();
        var rows = new Rows();
        tags.forEach((tag, used) -> {
            var rename = Actions.link(text("settings.tags.rename"), () -> rename(tag));
            rename.setAriaLabel(text("settings.tags.rename.of", tag));
            var remove = Actions.link(text("settings.tags.remove"), () -> Confirmation.warn("settings.tags.remove", () -> done(text("settings.tags.changed", service.remove(tag))), tag));
            remove.setAriaLabel(text("settings.tags.remove.of", tag));
            var colour = Actions.link(text("settings.tags.colour"), () -> colour(tag, chosen));
            colour.setAriaLabel(text("settings.tags.colour.of", tag));
            rows.row(new TagBadge(tag, chosen), text("settings.tags.used", used), colour, rename, remove);
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

    private void colour(String tag, TagColours chosen) {
        var choice = new Select<TagColour>();
        choice.setItems(TagColour.values());
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(text("settings.tags.colour.none"));
        choice.setItemLabelGenerator(one -> one == null ? text("settings.tags.colour.none") : text("settings.tags.colour." + one));
        choice.setRenderer(new ComponentRenderer<>(one -> new TagBadge(text("settings.tags.colour." + one), new TagColours(Map.of()).with(text("settings.tags.colour." + one), Optional.of(one)))));
        var form = new RecordForm<>("settings.tags", () -> Optional.ofNullable(choice.getValue()));
        form.optional("colour", choice).setValue(chosen.of(tag).orElse(null));
        form.clean();
        form.onSave(wanted -> {
            colours.choose(tag, wanted);
            coloured.run();
        });
        new FormDialog(text("settings.tags.colour.title", tag), form, text("settings.tags.colour.save")).open();
    }

    private void done(String words) {
        Toast.done(words);
        changed.run();
    }
}
