package de.reihum.participation.contributions;

import java.time.LocalDate;

/** One contribution as a list needs it. @param link or empty */
public record ContributionRow(long id, long version, long member, String memberName, Contribution.Kind kind, LocalDate day, String line, String link) {

    /** As it is read from the database. */
    public ContributionRow(Long id, Long version, Long member, String memberName, Contribution.Kind kind, LocalDate day, String line, String link) {
        this(id.longValue(), version.longValue(), member.longValue(), memberName, kind, day, line, link);
    }

    public ContributionData data() {
        return new ContributionData(kind, day, line, link);
    }
}
