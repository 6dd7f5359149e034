package de.reihum.web.privacy;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.privacy.ErasePerson;
import de.reihum.privacy.ErasurePreview;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.list.ExportLink;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Says what goes, what stays and why, asks about texts elsewhere, offers the data once more, and forgets the person when her name was typed. */
class ErasureDialog extends FormDialog {

    private final ElsewhereChoices elsewhere;
    private final RecordForm<ErasePerson> form;

    ErasureDialog(ErasurePreview preview, PersonWords words, List<ExportLink<Long>> copies, Consumer<ErasePerson> erase, Runnable afterwards) {
        this(preview, new ElsewhereChoices(preview.elsewhere(), words), elsewhere -> form(preview, words, elsewhere, copies).onSave(erase).afterwards(afterwards));
    }

    private ErasureDialog(ErasurePreview preview, ElsewhereChoices elsewhere, Function<ElsewhereChoices, RecordForm<ErasePerson>> about) {
        this(preview, elsewhere, about.apply(elsewhere));
    }

    private ErasureDialog(ErasurePreview preview, ElsewhereChoices elsewhere, RecordForm<ErasePerson> form) {
        super(text("privacy.erase.title", preview.name()), form, text("privacy.erase.confirm"));
        this.elsewhere = elsewhere;
        this.form = form;
        addClassName("grave");
    }

    /** @param opening opens the same window over what is stored by then */
    void again(Supplier<ErasureDialog> opening) {
        form.again(() -> opening.get().elsewhere.like(elsewhere));
    }

    private static RecordForm<ErasePerson> form(ErasurePreview preview, PersonWords words, ElsewhereChoices elsewhere, List<ExportLink<Long>> copies) {
        var typed = new TextField();
        var form = new RecordForm<>("privacy.erase", () -> new ErasePerson(preview.contact(), preview.version(), typed.getValue(), elsewhere.verdicts()));
        form.note(text("privacy.erase.text"));
        form.place(list("privacy.erase.goes", preview.facts().entrySet().stream().map(section -> text("privacy.erase.goes.line", words.text(section.getKey()), section.getValue()))));
        form.place(list("privacy.erase.stays", preview.kept().stream().map(reason -> words.text(reason.key(), reason.arguments().toArray()))));
        form.place(elsewhere);
        var copy = new Div(copies.toArray(Component[]::new));
        copy.addClassName("actions");
        form.place(new H3(text("privacy.erase.copy")));
        form.place(copy);
        form.field("typed", typed).setPlaceholder(preview.name());
        form.clean();
        return form;
    }

    private static Component list(String key, Stream<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        if (list.getChildren().findAny().isEmpty()) {
            list.add(new ListItem(text(key + ".nothing")));
        }
        return new Div(new H3(text(key)), list);
    }
}
