package de.reihum.members;

import de.reihum.shared.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The acting network's members. */
public interface Members {

    /** The columns a list can be sorted by. */
    List<String> SORTS = List.of("name", "kind", "status", "participation", "employees", "sector", "section", "postcode", "town", "joinedOn", "contact", "email", "changedAt");

    void add(Member member);

    /** Sends what was added so far to the database, in batches; bulk work calls it between its chunks. */
    void flush();

    /** @throws de.reihum.shared.Moved when it became part of another member */
    Optional<Member> find(long id);

    /** With their contacts, in no particular order; unknown ids are left out. */
    List<Member> all(Collection<Long> ids);

    /** @throws de.reihum.shared.InvalidValue for a sort column that is not in {@link #SORTS} */
    List<MemberRow> rows(MemberFilter filter, Slice slice);

    long count(MemberFilter filter);

    /** The wanted members' ids by name, at most so many. */
    List<Long> ids(MemberFilter filter, int max);

    /** Each used tag with the number of members that carry it, without archived ones. */
    Map<String, Long> tags();

    /** The sectors in use, by name. */
    List<String> sectors();

    MemberFigures figures();

    /** By name. */
    List<Recipient> recipients(MemberFilter filter);

    /** Members, archived ones too, whose name has one of these keys. @see NameKey */
    List<KnownMember> sameNames(Collection<String> keys);

    /** Members, archived ones too, with a contact who has one of these addresses (in lower case). */
    List<KnownMember> withEmails(Collection<String> emails);
}
