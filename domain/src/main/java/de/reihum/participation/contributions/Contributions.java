package de.reihum.participation.contributions;

import de.reihum.shared.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the acting network's members gave. */
public interface Contributions {

    /** The columns a list can be sorted by; without a wish the newest come first. */
    List<String> SORTS = List.of("day", "member", "kind");

    void add(Contribution contribution);

    void remove(Contribution contribution);

    Optional<Contribution> find(long id);

    List<Contribution> of(long member);

    /** @throws de.reihum.shared.InvalidValue for a sort column that is not in {@link #SORTS} */
    List<ContributionRow> rows(ContributionFilter filter, Slice slice);

    long count(ContributionFilter filter);

    /** Id, member, kind and day of each, in any order. @param until included */
    List<Given> given(LocalDate from, LocalDate until);

    /** A contribution in short. */
    record Given(long id, long member, Contribution.Kind kind, LocalDate day) {

        /** As it is read from the database. */
        public Given(Long id, Long member, Contribution.Kind kind, LocalDate day) {
            this(id.longValue(), member.longValue(), kind, day);
        }
    }
}
