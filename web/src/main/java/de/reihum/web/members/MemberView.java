package de.reihum.web.members;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Reading;
import de.reihum.members.ContactDetails;
import de.reihum.members.ContactService;
import de.reihum.members.MemberDetails;
import de.reihum.members.MemberService;
import de.reihum.shared.Ids;
import de.reihum.shared.Moved;
import de.reihum.web.members.contacts.ContactDialog;
import de.reihum.web.members.contacts.ContactsPart;
import de.reihum.web.members.timeline.TimelineSource;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.CountedTabs;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.parts.Toast;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/** One member: who it is, whom to talk to, what happened. */
@Route(value = "members/:member", layout = Frame.class)
@Needs(Permission.MEMBERS_READ)
public class MemberView extends Page implements BeforeEnterObserver {

    private static final int TIMELINE = 0;
    private static final int CONTACTS = 1;

    private final transient MemberService members;
    private final transient ContactService contacts;
    private final transient Iterable<TimelineSource> sources;
    private final transient List<MemberPart> parts;
    private final transient Reading reading;
    private final boolean writable;
    private transient MemberDetails member;
    private PageHeader header;
    private CountedTabs tabs;
    private MemberOverview overview;
    private Tab data;

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
            show(Ids.parse(entering.getRouteParameters().get("member").orElse("")), TIMELINE);
        } catch (Moved moved) {
            entering.forwardTo("members/" + moved.to());
        }
    }

    @Override
    protected String title() {
        return member == null ? text("members.list.title") : member.data().name();
    }

    private void show(long id, int open) {
        reading.of(() -> {
            member = members.details(id);
            header = header();
            tabs = parts(open);
            return member;
        });
        removeAll();
        add(header, tabs);
    }

    private void edited() {
        if (!reading.of(this::revised)) {
            show(member.id(), tabs.opened());
        }
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    /** What does not show the own data stays as it is, and the focus with it. @return whether nothing else has changed */
    private boolean revised() {
        var before = member;
        var now = members.details(before.id());
        if (!now.onlyRevisedSince(before)) {
            return false;
        }
        member = now;
        describe(header.anew(now.data().name()));
        tabs.name(now.data().name());
        overview.revised(before, now);
        tabs.outdated(data);
        return true;
    }

    private PageHeader header() {
        var made = new PageHeader(member.data().name()).below("members", text("members.list.title"));
        describe(made);
        if (writable) {
            made.action(actions());
        }
        if (!member.archived()) {
            parts.forEach(part -> made.action(part.actions(member, this::shown).toArray(Component[]::new)));
        }
        return made;
    }

    private void describe(PageHeader head) {
        var data = member.data();
        head.state(MemberWords.badge(data.status()));
        if (member.participation() != null) {
            head.state(MemberWords.badge(member.participation()));
        }
        if (member.archived()) {
            head.state(MemberWords.archived());
        }
        var employees = MemberWords.employees(data.employees(), member.size());
        head.fact(employees.isEmpty() ? MemberWords.kind(data.kind()) : MemberWords.kind(data.kind()) + " · " + employees).fact(data.sector());
        if (!data.joinedOn().isEmpty()) {
            head.fact(text("members.since", MemberWords.date(data.joinedOn())));
        }
        head.fact(data.town());
    }

    private Component[] actions() {
        if (member.archived()) {
            return new Component[] {Actions.primary(text("members.restore"), this::restore)};
        }
        return new Component[] {Actions.quiet(text("members.archive"), this::archive),
            Actions.quiet(text("members.edit"), () -> MemberDialog.change(member, members, reading, this::edited)),
            Actions.quiet(text("members.contact.add"), () -> ContactDialog.add(member.id(), contacts, this::contactsChanged))};
    }

    private CountedTabs parts(int open) {
        var made = new CountedTabs(member.data().name());
        overview = new MemberOverview(member, sources, parts, this::shown);
        made.part(text("members.part.timeline"), () -> overview);
        long people = member.contacts().stream().filter(contact -> !contact.archived()).count();
        made.part(text("members.part.contacts"), (int) people, () -> new ContactsPart(member, contacts, writable && !member.archived(), this::ways, this::contactsChanged));
        data = made.part(text("members.part.data"), this::data);
        made.open(open);
        return made;
    }

    private Component[] ways(ContactDetails contact) {
        return member.archived() ? new Component[0] : parts.stream().flatMap(part -> part.ways(contact).stream()).toArray(Component[]::new);
    }

    private Div data() {
        var all = new Div(new MasterData(member));
        all.addClassName("stack");
        parts.forEach(part -> all.add(part.data(member, this::shown)));
        return all;
    }

    private void shown() {
        show(member.id(), TIMELINE);
    }

    private void contactsChanged() {
        show(member.id(), CONTACTS);
    }

    private void archive() {
        members.archive(List.of(member.id()));
        show(member.id(), TIMELINE);
        Toast.done(text("members.archive.done", member.data().name()), this::restore);
    }

    private void restore() {
        members.restore(List.of(member.id()));
        show(member.id(), TIMELINE);
    }
}
