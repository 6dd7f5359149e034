package de.reihum.exchange.run;

import de.reihum.exchange.judgement.Beside;
import de.reihum.exchange.Imports;
import de.reihum.exchange.judgement.Candidates;
import de.reihum.exchange.judgement.Known;
import de.reihum.exchange.judgement.MemberDraft;
import de.reihum.members.KnownMember;
import de.reihum.members.Member;
import de.reihum.members.MemberDetails;
import de.reihum.members.Members;
import de.reihum.members.NameKey;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds all members that some rows may mean, with a handful of queries however many rows there are. */
class Lookup {

    private final Imports imports;
    private final Members members;
    private final BesideBook book;
    private final long list;

    Lookup(Imports imports, Members members, BesideBook book, long list) {
        this.imports = imports;
        this.members = members;
        this.book = book;
        this.list = list;
    }

    /**
     * @param withLines whether earlier rows of this list count as having named a member already
     * @return the members that were added to the candidates
     */
    List<Member> into(Candidates candidates, List<MemberDraft> drafts, boolean withLines) {
        var ids = new HashSet<>(near(drafts));
        ids.removeIf(id -> candidates.member(id).isPresent());
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = members.all(ids);
        var details = found.stream().map(Member::details).toList();
        Map<Long, Integer> lines = withLines ? imports.firstLines(list, ids) : Map.of();
        var archived = details.stream().filter(MemberDetails::archived).map(MemberDetails::id).toList();
        Set<Long> takenBack = archived.isEmpty() ? Set.of() : imports.takenBack(archived);
        var beside = drafts.stream().allMatch(draft -> draft.beside().equals(Beside.UNSAID)) ? Map.<Long, Beside>of() : book.of(details);
        for (var one : details) {
            var sleep = !one.archived() ? Known.Sleep.AWAKE : takenBack.contains(one.id()) ? Known.Sleep.TAKEN_BACK : Known.Sleep.ARCHIVED;
            candidates.add(Known.of(one, lines.getOrDefault(one.id(), 0), sleep, beside.getOrDefault(one.id(), Beside.UNSAID)));
        }
        return found;
    }

    private Set<Long> near(List<MemberDraft> drafts) {
        var keys = drafts.stream().map(draft -> NameKey.of(draft.member().name())).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
        var emails = drafts.stream().flatMap(draft -> Known.emails(draft.contacts()).stream()).collect(Collectors.toSet());
        return Stream.concat(keys.isEmpty() ? Stream.<KnownMember>empty() : members.sameNames(keys).stream(), emails.isEmpty() ? Stream.empty() : members.withEmails(emails).stream())
                .map(KnownMember::id).collect(Collectors.toSet());
    }
}
