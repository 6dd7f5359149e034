package de.reihum.members;

import de.reihum.shared.EmailAddress;
import de.reihum.shared.Folding;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.PartialDate;
import de.reihum.shared.Slice;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One network's members without a database. */
public class MembersInMemory implements Members {

    private final Map<Long, Member> all = new LinkedHashMap<>();

    @Override
    public void add(Member member) {
        all.put(member.id(), member);
    }

    public void remove(Member member) {
        all.remove(member.id());
    }

    @Override
    public void flush() {
        // nothing waits here
    }

    @Override
    public Optional<Member> find(long id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Member> all(Collection<Long> ids) {
        return all.values().stream().filter(member -> ids.contains(member.id())).toList();
    }

    @Override
    public List<MemberRow> rows(MemberFilter filter, Slice slice) {
        return matching(filter).map(MembersInMemory::row).sorted(order(slice)).skip(slice.offset()).limit(slice.limit()).toList();
    }

    @Override
    public long count(MemberFilter filter) {
        return matching(filter).count();
    }

    @Override
    public List<Long> ids(MemberFilter filter, int max) {
        return byName(filter).map(Member::id).limit(max).toList();
    }

    @Override
    public Map<String, Long> tags() {
        return matching(MemberFilter.everything()).flatMap(member -> member.tags().stream()).collect(Collectors.groupingBy(tag -> tag, TreeMap::new, Collectors.counting()));
    }

    @Override
    public List<String> sectors() {
        return matching(MemberFilter.everything()).map(member -> member.data().sector()).filter(sector -> !sector.isEmpty()).distinct().sorted().toList();
    }

    @Override
    public MemberFigures figures() {
        return new MemberFigures(count(MemberFilter.everything()),
                matching(MemberFilter.everything()).collect(Collectors.groupingBy(Member::kind, Collectors.counting())),
                matching(MemberFilter.everything()).collect(Collectors.groupingBy(Member::status, Collectors.counting())),
                recipients(MemberFilter.everything()).stream().filter(one -> one.email() == null).count());
    }

    @Override
    public List<Recipient> recipients(MemberFilter filter) {
        return byName(filter).map(member -> {
            var contact = member.representative();
            return new Recipient(member.id(), member.name(), contact.map(Contact::id).orElse(0L), contact.map(Contact::name).orElse(""),
                    contact.map(Contact::email).orElse(null), contact.map(Contact::language).orElse("de"), contact.map(Contact::consent).orElse(Contact.Consent.UNKNOWN));
        }).toList();
    }

    @Override
    public List<KnownMember> sameNames(Collection<String> keys) {
        return all.values().stream().filter(member -> keys.contains(NameKey.of(member.name()))).map(MembersInMemory::known).toList();
    }

    @Override
    public List<KnownMember> withEmails(Collection<String> emails) {
        return all.values().stream().map(MembersInMemory::known).filter(member -> member.emails().stream().anyMatch(emails::contains)).toList();
    }

    private Stream<Member> byName(MemberFilter filter) {
        return matching(filter).sorted(Comparator.comparing(Member::name, String.CASE_INSENSITIVE_ORDER));
    }

    private Stream<Member> matching(MemberFilter filter) {
        return all.values().stream().filter(member -> matches(member, filter));
    }

    private static boolean matches(Member member, MemberFilter filter) {
        var details = member.details();
        var data = details.data();
        return Arrays.stream(Folding.fold(filter.text()).split(" ")).allMatch(searchText(member)::contains)
                && (filter.kinds().isEmpty() || filter.kinds().contains(member.kind()))
                && (filter.sizes().isEmpty() || details.size() != null && filter.sizes().contains(details.size()))
                && (filter.statuses().isEmpty() || filter.statuses().contains(member.status()))
                && (filter.participations().isEmpty() || filter.participations().contains(details.participation()))
                && (filter.tags().isEmpty() || member.tags().stream().anyMatch(filter.tags()::contains))
                && (filter.town().isEmpty() || filter.town().equals(data.town()))
                && (filter.sector().isEmpty() || filter.sector().equals(data.sector()))
                && (filter.sections().isEmpty() || data.section() != null && filter.sections().contains(data.section()))
                && (filter.ids().isEmpty() || filter.ids().contains(member.id()))
                && (filter.archived() == MemberFilter.Archived.ALSO || member.archived() == (filter.archived() == MemberFilter.Archived.ONLY));
    }

    private static String searchText(Member member) {
        var data = member.data();
        return Folding.fold(String.join(" ", data.name(), data.town(), data.postcode(), data.sector(), String.join(" ", data.tags()))) + " "
                + member.contacts().stream().filter(contact -> !contact.archived()).map(Contact::searchText).collect(Collectors.joining(" "));
    }

    private static Comparator<MemberRow> order(Slice slice) {
        Comparator<MemberRow> order = Comparator.comparing(row -> 0);
        for (var sort : slice.sorts()) {
            var column = Comparator.comparing(key(sort.by()), String.CASE_INSENSITIVE_ORDER);
            order = order.thenComparing(sort.descending() ? column.reversed() : column);
        }
        return order.thenComparing(MemberRow::name, String.CASE_INSENSITIVE_ORDER);
    }

    private static Function<MemberRow, String> key(String by) {
        return switch (by) {
            case "name" -> MemberRow::name;
            case "kind" -> row -> row.kind().name();
            case "status" -> row -> row.status().name();
            case "participation" -> row -> row.participation() == null ? "" : row.participation().name();
            case "employees" -> row -> row.employees().isEmpty() ? "" : String.format("%08d", new Employees(row.employees()).count());
            case "sector" -> MemberRow::sector;
            case "section" -> row -> row.section() == null ? "" : row.section().name();
            case "postcode" -> MemberRow::postcode;
            case "town" -> MemberRow::town;
            case "joinedOn" -> MemberRow::joinedOn;
            case "contact" -> MemberRow::contact;
            case "email" -> MemberRow::email;
            case "changedAt" -> row -> row.changedAt().toString();
            default -> throw new InvalidValue("sort", "members.refusal.sort", by);
        };
    }

    private static MemberRow row(Member member) {
        var details = member.details();
        var data = details.data();
        var contact = details.representative();
        return new MemberRow(member.id(), member.version(), data.name(), data.kind(), data.status(), details.participation(), data.employees(), details.size(), data.sector(), data.section(), data.postcode(), data.town(),
                data.joinedOn().isEmpty() ? "" : new PartialDate(data.joinedOn()).text(), member.tags(), contact.map(ContactDetails::name).orElse(""),
                contact.map(one -> one.data().email()).orElse(""), details.changedAt(), member.archived());
    }

    private static KnownMember known(Member member) {
        var data = member.data();
        var emails = member.contacts().stream().map(Contact::email).filter(email -> email != null).map(EmailAddress::text).collect(Collectors.toSet());
        return new KnownMember(member.id(), data.name(), NameKey.of(data.name()), data.postcode(), data.town(), member.archived(), emails);
    }

    Stream<Member> everyone() {
        return all.values().stream();
    }
}
