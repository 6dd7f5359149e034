package de.reihum.participation.rules;

import de.reihum.members.Member;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Since when members belong to the network without a break: whoever comes back begins anew, a pause is no break. */
public final class Memberships {

    private Memberships() {}

    /** @param found whether it is only the state in which the member was found, so that nobody knows its first day from here */
    public record Stretch(long member, Member.Status status, LocalDate begins, boolean found) {

        private boolean belongs() {
            return status == Member.Status.ACTIVE || status == Member.Status.PAUSED;
        }
    }

    /** The first day for each member of which it is known from its stretches. */
    public static Map<Long, LocalDate> begins(Collection<Stretch> all, LocalDate today) {
        var begins = new HashMap<Long, LocalDate>();
        all.stream().filter(one -> !one.begins().isAfter(today)).collect(Collectors.groupingBy(Stretch::member)).forEach((member, stretches) -> {
            var first = first(stretches.stream().sorted(Comparator.comparing(Stretch::begins)).toList());
            if (first != null && !first.found()) {
                begins.put(member, first.begins());
            }
        });
        return begins;
    }

    /** Goes back from the present stretch as far as it belongs. @return {@code null} for whoever is no member */
    private static Stretch first(List<Stretch> oldestFirst) {
        Stretch first = null;
        for (int i = oldestFirst.size() - 1; i >= 0 && oldestFirst.get(i).belongs(); i--) {
            first = oldestFirst.get(i);
        }
        return first;
    }
}
