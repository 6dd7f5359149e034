package de.reihum.members;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.members.consents.ConsentProof;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.shared.Part;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks after the network's members. */
@ApplicationScoped
@Transactional
public class MemberService {

    /**
     * A new member, perhaps with its first contacts.
     *
     * @param consentText which words those agree to who are said to agree; empty when nobody knows
     */
    public record CreateMember(MemberData data, List<ContactData> contacts, String consentText) {

        public CreateMember {
            consentText = consentText == null ? "" : consentText;
        }

        /** Of which words a consent agrees to nobody knows. */
        public CreateMember(MemberData data, List<ContactData> contacts) {
            this(data, contacts, "");
        }
    }

    /** @param version as it was seen */
    public record ChangeMember(long id, long version, MemberData data) {}

    private static final int CHUNK = 500;

    private Members members;
    private Departures departures;
    private ConsentProof proof;
    private Ids ids;
    private Clock clock;

    protected MemberService() {}

    @Inject
    public MemberService(Members members, Departures departures, ConsentProof proof, Ids ids, Clock clock) {
        this.members = members;
        this.departures = departures;
        this.proof = proof;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return the new member's id */
    @Requires(Permission.MEMBERS_WRITE)
    public long create(CreateMember command) {
        return add(command);
    }

    /** All or none, in order; meant for some hundred at a time. @return their ids in the same order */
    @Requires(Permission.MEMBERS_WRITE)
    public List<Long> createAll(List<CreateMember> commands) {
        var created = new ArrayList<Long>(commands.size());
        for (var command : commands) {
            created.add(add(command));
            if (created.size() % CHUNK == 0) {
                members.flush();
            }
        }
        return created;
    }

    @Requires(Permission.MEMBERS_WRITE)
    public void change(ChangeMember command) {
        var member = load(command.id());
        member.expect(command.version());
        member.revise(command.data(), clock.instant());
    }

    /** Those that are archived already stay as they are. */
    @Requires(Permission.MEMBERS_WRITE)
    public void archive(Collection<Long> wanted) {
        var all = allOf(wanted);
        departures.watch(all, () -> all.forEach(member -> member.archive(clock.instant())));
    }

    @Requires(Permission.MEMBERS_WRITE)
    public void restore(Collection<Long> wanted) {
        allOf(wanted).forEach(member -> member.restore(clock.instant()));
    }

    @Requires(Permission.MEMBERS_WRITE)
    public void addTags(Collection<Long> wanted, Set<String> tags) {
        allOf(wanted).forEach(member -> member.addTags(tags, clock.instant()));
    }

    @Requires(Permission.MEMBERS_WRITE)
    public void removeTags(Collection<Long> wanted, Set<String> tags) {
        allOf(wanted).forEach(member -> member.removeTags(tags, clock.instant()));
    }

    @Requires(Permission.MEMBERS_READ)
    public MemberDetails details(long id) {
        return load(id).details();
    }

    /** For exports and comparisons; unknown ids are left out. */
    @Requires(Permission.MEMBERS_READ)
    public List<MemberDetails> detailsOf(Collection<Long> wanted) {
        return members.all(wanted).stream().map(Member::details).toList();
    }

    @Requires(Permission.MEMBERS_READ)
    public List<MemberRow> rows(MemberFilter filter, Slice slice) {
        return members.rows(filter, slice);
    }

    /** Rows and their number in one transaction. */
    @Requires(Permission.MEMBERS_READ)
    public Part<MemberRow> part(MemberFilter filter, Slice slice) {
        return Part.of(slice, members.rows(filter, slice), () -> members.count(filter));
    }

    @Requires(Permission.MEMBERS_READ)
    public long count(MemberFilter filter) {
        return members.count(filter);
    }

    /** For "all that match" in bulk work and exports, by name. */
    @Requires(Permission.MEMBERS_READ)
    public List<Long> ids(MemberFilter filter, int max) {
        return members.ids(filter, max);
    }

    /** Each used tag with the number of members that carry it. */
    @Requires(Permission.MEMBERS_READ)
    public Map<String, Long> tags() {
        return members.tags();
    }

    /** The sectors in use, by name. */
    @Requires(Permission.MEMBERS_READ)
    public List<String> sectors() {
        return members.sectors();
    }

    @Requires(Permission.MEMBERS_READ)
    public MemberFigures figures() {
        return members.figures();
    }

    /** Whom a mail to the wanted members would reach, and whom not and why. */
    @Requires(Permission.MEMBERS_READ)
    public List<Recipient> recipients(MemberFilter filter) {
        return members.recipients(filter);
    }

    /** Members, archived ones too, whose name has one of these keys. @see NameKey */
    @Requires(Permission.MEMBERS_READ)
    public List<KnownMember> sameNames(Collection<String> keys) {
        return members.sameNames(keys);
    }

    /** Members, archived ones too, with a contact who has one of these addresses. */
    @Requires(Permission.MEMBERS_READ)
    public List<KnownMember> withEmails(Collection<String> emails) {
        return members.withEmails(emails);
    }

    /** Members that may be the same as the one somebody is about to enter; archived ones too. */
    @Requires(Permission.MEMBERS_READ)
    public List<KnownMember> lookAlikes(String name, String postcode, Set<String> emails) {
        var found = new LinkedHashSet<>(members.sameNames(List.of(NameKey.of(name))));
        var sharing = members.withEmails(emails);
        found.addAll(sharing);
        var telling = emails.stream().filter(EmailAddress::isValid)
                .filter(email -> new EmailAddress(email).identifies(sharing.stream().filter(known -> known.emails().contains(email)).count())).collect(Collectors.toSet());
        return found.stream().filter(known -> known.looksLike(name, postcode, telling)).toList();
    }

    private long add(CreateMember command) {
        var now = clock.instant();
        var member = new Member(ids.next(), command.data(), now);
        command.contacts().forEach(contact -> member.addContact(ids.next(), contact, now));
        members.add(member);
        member.contacts().forEach(contact -> proof.follow(contact, null, command.consentText()));
        return member.id();
    }

    private Member load(long id) {
        return members.find(id).orElseThrow(NotFound::record);
    }

    private List<Member> allOf(Collection<Long> wanted) {
        var found = members.all(wanted);
        if (found.size() != Set.copyOf(wanted).size()) {
            throw NotFound.record();
        }
        return found;
    }
}
