package de.reihum.exchange.judgement;

import de.reihum.members.NameKey;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All members a row of this file may mean, found by name and mail address without another look into the database. */
public class Candidates {

    private final Map<String, Set<Known>> byKey = new HashMap<>();
    private final Map<String, Set<Known>> byEmail = new HashMap<>();
    private final Map<Long, Known> byMember = new HashMap<>();

    public void add(Known known) {
        byKey.computeIfAbsent(known.key(), key -> new LinkedHashSet<>()).add(known);
        known.emails().forEach(email -> byEmail.computeIfAbsent(email, key -> new LinkedHashSet<>()).add(known));
        if (known.member() != 0) {
            byMember.put(known.member(), known);
        }
    }

    public void replace(Known old, Known by) {
        byKey.getOrDefault(old.key(), Set.of()).remove(old);
        old.emails().forEach(email -> byEmail.getOrDefault(email, Set.of()).remove(old));
        add(by);
    }

    public Optional<Known> member(long id) {
        return Optional.ofNullable(byMember.get(id));
    }

    Optional<Known> meantBy(MemberDraft draft) {
        return near(draft).stream().filter(known -> known.meantBy(draft)).max(Comparator.comparingInt(known -> known.likeness(draft)));
    }

    /** Not meant, but so near that a person should look. */
    Optional<Known> similarTo(MemberDraft draft) {
        return near(draft).stream().filter(known -> known.similarTo(draft)).max(Comparator.comparingInt(known -> known.likeness(draft)));
    }

    /** The members for which one could take it. */
    public Set<Long> alike(MemberDraft draft) {
        return near(draft).stream().filter(known -> known.member() != 0 && known.similarTo(draft)).map(Known::member).collect(Collectors.toSet());
    }

    private Collection<Known> near(MemberDraft draft) {
        var near = new LinkedHashSet<>(byKey.getOrDefault(NameKey.of(draft.member().name()), Set.of()));
        Known.emails(draft.contacts()).forEach(email -> near.addAll(byEmail.getOrDefault(email, Set.of())));
        return near;
    }

}
