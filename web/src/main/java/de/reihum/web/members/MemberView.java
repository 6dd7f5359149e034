package de.reihum.web.members;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Reading;
import de.reihum.members.ContactService;
import de.reihum.members.MemberDetails;
import de.reihum.members.MemberService;
import de.reihum.shared.Ids;
import de.reihum.shared.Moved;
import de.reihum.web.members.contacts.ContactDialog;
import de.reihum.web.members.contacts.ContactsCard;
import de.reihum.web.members.contacts.ContactsPart;
import de.reihum.web.members.timeline.MemberTimeline;
import de.reihum.web.members.timeline.TimelineSource;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.CountedTabs;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.TagBadge;
import de.reihum.web.shared.parts.Toast;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** One member: who it is, whom to talk to, what happened. */
@Route(value = "members/:member", layout = Frame.class)
@Needs(Permission.MEMBERS_READ)
public class MemberView extends Page implements BeforeEnterObserver {

    private final transient MemberService members;
    private final transient ContactService contacts;
    private final transient Iterable<TimelineSource> sources;
    private final transient List<MemberPart> parts;
    private final transient Reading reading;
    private final boolean writable;
    private transient MemberDetails member;

    @Inject
    public MemberView(AccountService accounts, MemberService members, ContactService contacts, @Any Instance<TimelineSource> sources, @Any Instance<MemberPart> parts, Reading reading) {
        this(members, contacts, sources, parts, reading, accounts.me().may(Permission.MEMBERS_WRITE));
    }

    MemberView(MemberService members, ContactService contacts, Iterable<TimelineSource> sources, Iterable<MemberPart> parts, Reading reading, boolean writable) {
        this.members = members;
        this.contacts = contacts;
        this.sources = sources;
        this.parts = StreamSupport.stream(parts.spliterator(), false).sorted(Comparator.comparingInt(MemberPart::order)).toList();
        this.reading = reading;
        this.writable = writable;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        try {
            show(Ids.parse(entering.getRouteParameters().get("member").orElse("")), false);
        } catch (Moved moved) {
            entering.forwardTo("members/" + moved.to());
        }
    }

    @Override
    protected String title() {
        return member == null ? text("members.list.title") : member.data().name();
    }

    private void show(long id, boolean contactsFirst) {
        var content = reading.of(() -> {
            member = members.details(id);
            return new Component[] {header(), parts(contactsFirst)};
        });
        removeAll();
        add(content);
    }

    private PageHeader header() {
        var data = member.data();
        var header = new PageHeader(data.name()).below("members", text("members.list.title"))
                .state(MemberWords.badge(data.status()));
        if (member.participation() != null) {
            header.state(MemberWords.badge(member.participation()));
        }
        if (member.archived()) {
            header.state(MemberWords.archived());
        }
        var employees = MemberWords.employees(data.employees(), member.size());
        header.fact(employees.isEmpty() ? MemberWords.kind(data.kind()) : MemberWords.kind(data.kind()) + " · " + employees).fact(data.sector());
        if (!data.joinedOn().isEmpty()) {
            header.fact(text("members.since", MemberWords.date(data.joinedOn())));
        }
        header.fact(data.town());
        if (writable) {
            header.action(actions());
        }
        if (!member.archived()) {
            parts.forEach(part -> header.action(part.actions(member, this::shown).toArray(Component[]::new)));
        }
        return header;
    }

    private Component[] actions() {
        if (member.archived()) {
            return new Component[] {Actions.primary(text("members.restore"), this::restore)};
        }
        return new Component[] {Actions.quiet(text("members.archive"), this::archive),
            Actions.quiet(text("members.edit"), () -> MemberDialog.change(member, members, () -> show(member.id(), false))),
            Actions.quiet(text("members.contact.add"), () -> ContactDialog.add(member.id(), contacts, this::contactsChanged))};
    }

    private CountedTabs parts(boolean contactsFirst) {
        var tabs = new CountedTabs(member.data().name());
        tabs.part(text("members.part.timeline"), this::overview);
        long people = member.contacts().stream().filter(contact -> !contact.archived()).count();
        var tab = tabs.part(text("members.part.contacts"), (int) people, () -> new ContactsPart(member, contacts, writable && !member.archived(), this::contactsChanged));
        tabs.part(text("members.part.data"), this::data);
        if (contactsFirst) {
            tabs.open(tab);
        }
        return tabs;
    }

    private TwoColumns overview() {
        var columns = new TwoColumns().left(new MemberTimeline(member, sources)).right(new ContactsCard(member));
        parts.forEach(part -> part.cards(member, this::shown).forEach(columns::right));
        if (!member.data().notes().isEmpty()) {
            var notes = new Paragraph(member.data().notes());
            notes.addClassName("written");
            columns.right(new Card(text("members.form.notes"), notes));
        }
        if (!member.data().tags().isEmpty()) {
            var tags = new Card(text("members.form.tags"));
            new TreeSet<>(member.data().tags()).forEach(tag -> tags.add(new TagBadge(tag)));
            columns.right(tags);
        }
        return columns;
    }

    private Div data() {
        var all = new Div(new MasterData(member));
        all.addClassName("stack");
        parts.forEach(part -> all.add(part.data(member, this::shown)));
        return all;
    }

    private void shown() {
        show(member.id(), false);
    }

    private void contactsChanged() {
        show(member.id(), true);
    }

    private void archive() {
        members.archive(List.of(member.id()));
        show(member.id(), false);
        Toast.done(text("members.archive.done", member.data().name()), this::restore);
    }

    private void restore() {
        members.restore(List.of(member.id()));
        show(member.id(), false);
    }
}
