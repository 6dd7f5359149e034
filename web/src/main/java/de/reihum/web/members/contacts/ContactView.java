package de.reihum.web.members.contacts;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Permission;
import de.reihum.members.ContactDetails;
import de.reihum.members.ContactService;
import de.reihum.members.MemberDetails;
import de.reihum.members.MemberService;
import de.reihum.members.consents.ConsentService;
import de.reihum.members.notes.NoteService;
import de.reihum.shared.Ids;
import de.reihum.shared.Moved;
import de.reihum.web.members.MemberPart;
import de.reihum.web.members.MemberWords;
import de.reihum.web.members.notes.NotesCard;
import de.reihum.web.members.timeline.MemberTimeline;
import de.reihum.web.members.timeline.TimelineSource;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.list.ExportLink;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Changes;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Facts;
import de.reihum.web.shared.parts.Links;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** One person: how to reach her, what interests her, what she agreed to, what happened. */
@Route(value = "contacts/:contact", layout = Frame.class)
@Needs(Permission.MEMBERS_READ)
public class ContactView extends Page implements BeforeEnterObserver {

    private final transient MemberService members;
    private final transient ContactService contacts;
    private final transient ConsentService consents;
    private final transient NoteService notes;
    private final transient Iterable<TimelineSource> sources;
    private final transient Changes changes;
    private final transient Iterable<ContactExports> exports;
    private final transient List<MemberPart> parts;
    private final boolean writable;
    private transient ContactDetails contact;
    private transient MemberDetails member;

    @Inject
    public ContactView(AccountService accounts, MemberService members, ContactService contacts, ConsentService consents, NoteService notes, @Any Instance<TimelineSource> sources,
            @Any Instance<ContactExports> exports, @Any Instance<MemberPart> parts, Changes changes) {
        this(members, contacts, consents, notes, sources, exports, parts, changes, accounts.me().may(Permission.MEMBERS_WRITE));
    }

    ContactView(MemberService members, ContactService contacts, ConsentService consents, NoteService notes, Iterable<TimelineSource> sources, Iterable<ContactExports> exports, Iterable<MemberPart> parts,
            Changes changes, boolean writable) {
        this.members = members;
        this.contacts = contacts;
        this.consents = consents;
        this.notes = notes;
        this.sources = sources;
        this.changes = changes;
        this.exports = exports;
        this.parts = StreamSupport.stream(parts.spliterator(), false).sorted(Comparator.comparingInt(MemberPart::order)).toList();
        this.writable = writable;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        try {
            show(Ids.parse(entering.getRouteParameters().get("contact").orElse("")));
        } catch (Moved moved) {
            entering.forwardTo("contacts/" + moved.to());
        }
    }

    @Override
    protected String title() {
        return contact == null ? text("members.part.contacts") : contact.name();
    }

    private void show(long id) {
        contact = contacts.details(id);
        member = members.details(contact.member());
        removeAll();
        boolean open = writable && !contact.archived() && !member.archived();
        add(header(open), new TwoColumns().left(new MemberTimeline(contact, sources))
                .right(reach()).right(new ConsentsCard(contact, consents, open, this::shown))
                .right(new NotesCard(notes.ofContact(id), member.id(), id, notes, open, this::shown))
                .right(changes.of("Contact", id).toArray(Component[]::new)));
    }

    private PageHeader header(boolean open) {
        var header = new PageHeader(contact.name()).below("members/" + member.id(), member.data().name());
        if (contact.archived()) {
            header.state(MemberWords.archived());
        }
        header.fact(contact.data().position()).fact(MemberWords.roles(contact.data().roles()));
        exports.forEach(source -> source.of(contact).forEach(export -> header.action(new ExportLink<>(export, () -> contact))));
        if (writable) {
            header.action(Links.to("privacy/" + contact.id(), text("members.contact.rights")));
        }
        if (open) {
            parts.forEach(part -> part.ways(contact).forEach(header::action));
            header.action(Actions.primary(text("members.contact.edit"), () -> ContactDialog.change(contact, contacts, this::shown)));
        }
        return header;
    }

    private Card reach() {
        var data = contact.data();
        var card = new Card(text("members.contact.reach"));
        var ways = new Div(ContactWords.ways(contact.name(), data).toArray(Component[]::new));
        ways.addClassName("actions");
        card.corner(ways);
        var facts = new Facts()
                .fact(text("members.form.email"), data.email())
                .fact(text("members.form.phone"), data.phone())
                .fact(text("members.form.channel"), MemberWords.channel(data.channel()))
                .fact(text("members.form.language"), MemberWords.language(data.language()))
                .fact(text("members.form.interests"), data.interests().stream().sorted().collect(Collectors.joining(", ")));
        facts.fact(text("members.contact.at"), new Span(Links.to("members/" + member.id(), member.data().name())));
        card.add(facts);
        return card;
    }

    private void shown() {
        show(contact.id());
    }
}
