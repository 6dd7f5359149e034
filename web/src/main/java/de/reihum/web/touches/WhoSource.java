package de.reihum.web.touches;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import de.reihum.members.ContactDetails;
import de.reihum.members.ContactService;
import de.reihum.members.Contacts;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberRow;
import de.reihum.members.MemberService;
import de.reihum.shared.Folding;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Finds members and the people there while one types. */
@ApplicationScoped
public class WhoSource {

    private static final int EACH = 10;

    private MemberService members;
    private ContactService contacts;

    protected WhoSource() {}

    @Inject
    public WhoSource(MemberService members, ContactService contacts) {
        this.members = members;
        this.contacts = contacts;
    }

    /** For a field to choose from. @param people whether persons are offered, too */
    public CallbackDataProvider<Who, String> field(boolean people) {
        var cache = new Answer(this, people);
        return DataProvider.fromFilteringCallbacks(
                query -> cache.to(query.getFilter().orElse("")).stream().skip(query.getOffset()).limit(query.getLimit()),
                query -> cache.to(query.getFilter().orElse("")).size());
    }

    /** Vaadin asks twice, for the number and for the lines; the services are asked once. */
    private static final class Answer {

        private final WhoSource source;
        private final boolean people;
        private String asked;
        private List<Who> found;

        Answer(WhoSource source, boolean people) {
            this.source = source;
            this.people = people;
        }

        List<Who> to(String typed) {
            var folded = Folding.fold(typed);
            if (!folded.equals(asked)) {
                found = source.find(folded, people);
                asked = folded;
            }
            return found;
        }
    }

    /** Persons first: their names say more. Without words the first members by name. */
    private List<Who> find(String typed, boolean people) {
        var slice = new Slice(0, EACH, List.of(new Slice.Sort("name", false)));
        var institutions = members.rows(MemberFilter.text(typed), slice).stream().map(WhoSource::member);
        return Stream.concat(people && !typed.isEmpty() ? contacts.search(typed, EACH).stream().map(WhoSource::contact) : Stream.of(), institutions).toList();
    }

    public Who ofMember(long member) {
        var details = members.details(member);
        return new Who(member, 0, details.data().name(), details.data().town());
    }

    public Who ofContact(long contact) {
        var details = contacts.details(contact);
        return person(details.member(), contact, details.name(), members.details(details.member()).data().name());
    }

    /** The person, or who speaks for the member. @return 0 when there is nobody */
    public long contactOf(Who who) {
        return who == null ? 0 : who.contact() != 0 ? who.contact() : members.details(who.member()).representative().map(ContactDetails::id).orElse(0L);
    }

    private static Who member(MemberRow row) {
        return new Who(row.id(), 0, row.name(), row.town());
    }

    private static Who contact(Contacts.ContactRow row) {
        return person(row.member(), row.id(), row.name(), row.memberName());
    }

    static Who person(long member, long contact, String name, String memberName) {
        return new Who(member, contact, text("touches.person", name, memberName), "");
    }
}
