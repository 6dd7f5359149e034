package de.reihum.web.privacy;

import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.Permission;
import de.reihum.members.sources.PersonalData.Item;
import de.reihum.privacy.PersonFile;
import de.reihum.privacy.PrivacyService;
import de.reihum.shared.Ids;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.list.ExportLink;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Facts;
import de.reihum.web.shared.parts.Toast;
import jakarta.inject.Inject;
import java.util.List;

/** Everything that is stored about one person, to give it to her or to forget her. */
@Route(value = "privacy/:contact", layout = Frame.class)
@Needs(Permission.PRIVACY)
public class PersonView extends Page implements BeforeEnterObserver {

    private final transient PrivacyService privacy;
    private final transient PersonExports exports;
    private final transient PersonWords words;
    private transient PersonFile file;
    private ErasureDialog dialog;

    @Inject
    public PersonView(PrivacyService privacy, PersonExports exports, Messages messages) {
        this.privacy = privacy;
        this.exports = exports;
        this.words = new PersonWords(messages, language());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        file = privacy.look(Ids.parse(entering.getRouteParameters().get("contact").orElse("")));
        removeAll();
        add(header(), new TwoColumns().left(file.sections().entrySet().stream().map(section -> card(section.getKey(), section.getValue())).toArray(Component[]::new))
                .right(new Card(text("privacy.rights"), new Paragraph(text("privacy.rights.copy")), new Paragraph(text("privacy.rights.erase")), new Paragraph(text("privacy.rights.network")))));
    }

    @Override
    protected String title() {
        return file == null ? text("privacy.person") : text("privacy.person.of", file.name());
    }

    private PageHeader header() {
        var header = new PageHeader(file.name()).below("members", text("members.list.title")).below("members/" + file.member(), file.memberName()).lead(text("privacy.person.lead"));
        links().forEach(header::action);
        return header.action(Actions.quiet(text("privacy.erase"), this::erase));
    }

    private List<ExportLink<Long>> links() {
        long contact = file.contact();
        return exports.all().stream().map(export -> new ExportLink<>(export, () -> contact)).toList();
    }

    private Card card(String section, List<Item> items) {
        var facts = new Facts();
        items.forEach(item -> facts.fact(words.name(item), words.value(item)));
        return new Card(words.text(section), facts);
    }

    /** A second click opens no second window. */
    private void erase() {
        if (dialog == null || !dialog.isOpened()) {
            open();
        }
    }

    private ErasureDialog open() {
        var preview = privacy.preview(file.contact());
        dialog = new ErasureDialog(preview, words, links(), privacy::erase, () -> {
            UI.getCurrent().navigate("members/" + file.member());
            Toast.done(text("privacy.erase.done"));
        });
        dialog.again(this::open);
        dialog.open();
        return dialog;
    }
}
