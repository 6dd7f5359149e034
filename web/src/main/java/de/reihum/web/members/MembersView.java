package de.reihum.web.members;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Me;
import de.reihum.accounts.Permission;
import de.reihum.fields.FieldRow;
import de.reihum.fields.Target;
import de.reihum.members.Employees;
import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberRow;
import de.reihum.members.MemberService;
import de.reihum.members.business.Section;
import de.reihum.members.bulk.BulkService;
import de.reihum.members.extras.ExtraService;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.list.CardLine;
import de.reihum.web.shared.list.FilterMemory;
import de.reihum.web.shared.list.RecordList;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All members: found by any word, narrowed down, chosen for bulk work. */
@Route(value = "members", layout = Frame.class)
@Needs(Permission.MEMBERS_READ)
public class MembersView extends Page {

    private final RecordList<MemberRow, MemberFilter> list;

    @Inject
    public MembersView(AccountService accounts, MemberService members, BulkService bulk, ExtraService extras, FilterMemory memory, @Any Instance<MemberExports> exports, @Any Instance<MemberNarrowing> narrowings) {
        this(accounts.me(), members, bulk, () -> extras.asked(Target.MEMBER), memory, exports);
        narrowings.forEach(one -> one.into(list));
    }

    MembersView(Me me, MemberService members, BulkService bulk, Supplier<List<FieldRow>> own, FilterMemory memory, Iterable<MemberExports> exports) {
        list = new RecordList<>("members.list", MemberFilter.everything(), members::rows, members::count);
        columns();
        filters(members);
        list.keeps(memory);
        actions(me);
        exports.forEach(source -> source.all().forEach(list::export));
        exports.forEach(source -> source.openers().forEach(one -> list.export(one.label(), () -> one.open().accept(list::filter))));
        if (me.may(Permission.MEMBERS_WRITE)) {
            new MemberBulk(list, members, bulk, own).offer();
        }
        add(list);
    }

    @Override
    protected String title() {
        return text("members.list.title");
    }

    private void columns() {
        list.name("name", MemberRow::name, row -> "members/" + row.id()).sortable().width(200, 3);
        list.badge("status", row -> row.archived() ? MemberWords.archived() : MemberWords.badge(row.status())).sortable().width(120, 0);
        list.badge("participation", row -> MemberWords.badge(row.participation())).sortable().width(150, 0);
        list.plain("kind", row -> MemberWords.kind(row.kind())).sortable().width(120, 1);
        list.plain("employees", MemberRow::employees).sortable().right().width(155, 0);
        list.plain("size", row -> MemberWords.size(row.size())).hiddenAtFirst();
        list.plain("sector", MemberRow::sector).sortable().width(150, 1).hiddenAtFirst();
        list.plain("section", row -> MemberWords.section(row.section())).sortable().width(200, 1).hiddenAtFirst();
        list.plain("postcode", MemberRow::postcode).sortable().width(90, 0).hiddenAtFirst();
        list.plain("town", MemberRow::town).sortable().width(145, 1);
        list.plain("contact", MemberRow::contact).sortable().width(165, 2);
        list.plain("email", MemberRow::email).sortable().width(200, 2).hiddenAtFirst();
        list.plain("joinedOn", row -> MemberWords.date(row.joinedOn())).sortable().width(110, 0).hiddenAtFirst();
        list.plain("tags", row -> String.join(", ", row.tags())).width(140, 1).hiddenAtFirst();
        list.plain("changedAt", row -> formats().stamp(row.changedAt())).sortable().width(140, 0).hiddenAtFirst();
        list.card(row -> new CardLine(row.name(), "members/" + row.id(), explanation(row), row.archived() ? MemberWords.archived() : MemberWords.badge(row.status())));
        list.sortedBy("name", SortDirection.ASCENDING);
    }

    private static String explanation(MemberRow row) {
        return Stream.of(MemberWords.kind(row.kind()), row.town(), row.contact()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private void filters(MemberService members) {
        list.search((filter, words) -> filter.withText(words));
        list.chips("status", List.of(Member.Status.values()), MemberWords::status, (filter, status) -> filter.withStatuses(set(status)));
        list.chips("participation", List.of(Member.Participation.values()), MemberWords::participation, (filter, chosen) -> filter.withParticipations(set(chosen)));
        list.choice("kind", List.of(Member.Kind.values()), MemberWords::kind, (filter, kind) -> filter.withKinds(set(kind)));
        list.choice("size", List.of(Employees.Size.values()), MemberWords::size, (filter, size) -> filter.withSizes(set(size)));
        list.choice("section", List.of(Section.values()), MemberWords::section, (filter, section) -> filter.withSections(set(section)));
        var tags = List.copyOf(members.tags().keySet());
        if (!tags.isEmpty()) {
            list.choice("tag", tags, tag -> tag, (filter, tag) -> filter.withTags(set(tag)));
        }
        list.chips("hosts", List.of(true), only -> text("members.list.hosts"), (filter, only) -> filter.withHosts(only != null));
        list.chips("archived", List.of(MemberFilter.Archived.ONLY), only -> text("members.list.archived"), (filter, only) -> filter.withArchived(only));
    }

    private static <V> Set<V> set(V value) {
        return value == null ? Set.of() : Set.of(value);
    }

    private void actions(Me me) {
        if (me.may(Permission.EXCHANGE_IMPORT)) {
            list.actions(toImport());
        }
        if (me.may(Permission.MEMBERS_WRITE)) {
            list.actions(create());
            list.whenEmpty(toImport());
        }
    }

    private static Component toImport() {
        return Actions.quiet(text("members.list.import"), () -> UI.getCurrent().navigate("exchange/import"));
    }

    private static Component create() {
        return Actions.primary(text("members.list.create"), () -> UI.getCurrent().navigate("members/new"));
    }
}
