package de.reihum.web.members;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.Permission;
import de.reihum.duplicates.DuplicateService;
import de.reihum.duplicates.Pair;
import de.reihum.fields.FieldRow;
import de.reihum.fields.Target;
import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import de.reihum.members.KnownMember;
import de.reihum.members.MemberService.CreateMember;
import de.reihum.members.MemberService;
import de.reihum.members.extras.EntryService;
import de.reihum.members.extras.ExtraService;
import de.reihum.web.members.contacts.ContactFields;
import de.reihum.web.members.extras.ExtraForm;
import de.reihum.web.shared.form.FormButtons;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Toast;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Enters a new member with its first contact, and says when it seems to be there already. */
@Route(value = "members/new", layout = Frame.class)
@Needs(Permission.MEMBERS_WRITE)
public class NewMemberView extends Page {

    private final transient MemberService members;
    private final transient DuplicateService duplicates;
    private final transient Set<Long> others = new HashSet<>();
    private final RecordForm<CreateMember> form = new RecordForm<>("members.form", this::command);
    private final LookAlikes lookAlikes = new LookAlikes();
    private final transient MemberFields member;
    private final transient EntryService entries;
    private final transient ExtraForm own;
    private final transient ContactFields contact;
    private long created;

    @Inject
    public NewMemberView(MemberService members, DuplicateService duplicates, EntryService entries, ExtraService extras) {
        this(members, duplicates, entries, extras.asked(Target.MEMBER));
    }

    NewMemberView(MemberService members, DuplicateService duplicates, EntryService entries, List<FieldRow> asked) {
        this.members = members;
        this.entries = entries;
        this.duplicates = duplicates;
        form.place(lookAlikes);
        member = new MemberFields(form, members.tags().keySet(), members.sectors());
        if (asked.stream().anyMatch(FieldRow::required)) {
            form.section("own");
        } else if (!asked.isEmpty()) {
            form.fold("own");
        }
        own = new ExtraForm(form, asked, Map.of());
        form.section("contact");
        contact = new ContactFields(form, List.of());
        contact.askForWords(form, Contact.Consent.UNKNOWN);
        contact.furtherInto(form);
        member.onPlaceTyped(this::compare);
        contact.onEmailTyped(this::compare);
        form.onSave(this::create).afterwards(this::show);
        form.clean();
        add(new PageHeader(title()).below("members", text("members.list.title")), new Card(text("members.form.section.member"), form,
                new FormButtons(form, text("members.form.create"), () -> UI.getCurrent().navigate("members"))));
        member.focus();
    }

    @Override
    protected String title() {
        return text("members.new.title");
    }

    private CreateMember command() {
        return new CreateMember(member.data(), contact.empty() ? List.<ContactData>of() : List.of(contact.data()), contact.consentText());
    }

    /** What somebody looked at and found different is not suggested again. */
    private void create(CreateMember command) {
        created = entries.create(command, own.values());
        duplicates.tellApart(others.stream().map(other -> Pair.ofMembers(created, other)).toList());
    }

    private void notTheSame(long other) {
        others.add(other);
        compare();
    }

    private void compare() {
        var data = member.data();
        var emails = contact.email().isEmpty() ? Set.<String>of() : Set.of(contact.email().toLowerCase(Locale.ROOT));
        var known = data.name().length() < 3 && emails.isEmpty() ? List.<KnownMember>of() : members.lookAlikes(data.name(), data.postcode(), emails);
        lookAlikes.show(known.stream().filter(one -> !others.contains(one.id())).toList(), this::notTheSame);
    }

    private void show() {
        Toast.done(text("members.new.done", member.data().name()));
        UI.getCurrent().navigate("members/" + created);
    }
}
