package de.reihum.proposals;

import de.reihum.shared.Checks;
import de.reihum.shared.Lines;
import de.reihum.shared.PartialDate;
import java.time.LocalDate;

/**
 * A proposal as it is written. For a topic nothing is kept of day, host and number.
 *
 * @param title 3 to 120 characters: it becomes a topic, or what can be chosen in a poll
 * @param why what it is about and why it matters, up to 2,000 characters, or empty
 * @param wish the wished day, month or year in one of the ways {@link PartialDate} reads, or empty
 * @param hosting whether the own company would be the host
 * @param persons how many people are expected, up to 1,000; 0 when that is open
 * @param named whether others may read who proposed it
 */
public record ProposalData(Proposal.Kind kind, String title, String why, String wish, boolean hosting, int persons, boolean named) {

    public static final int MIN_TITLE = 3;
    public static final int MAX_TITLE = 120;
    public static final int MAX_WHY = 2000;
    public static final int MAX_PERSONS = 1000;
    private static final int YEARS = 3;

    public ProposalData {
        kind = kind == null ? Proposal.Kind.TOPIC : kind;
        title = Lines.one(title);
        why = Lines.many(why);
        wish = kind == Proposal.Kind.TOPIC ? "" : Lines.one(wish);
        hosting = kind == Proposal.Kind.MEETING && hosting;
        persons = kind == Proposal.Kind.TOPIC ? 0 : persons;
    }

    public static ProposalData topic(String title, String why) {
        return new ProposalData(Proposal.Kind.TOPIC, title, why, "", false, 0, false);
    }

    public static ProposalData meeting(String title, String why, String wish, boolean hosting, int persons) {
        return new ProposalData(Proposal.Kind.MEETING, title, why, wish, hosting, persons, false);
    }

    public ProposalData named(boolean wanted) {
        return new ProposalData(kind, title, why, wish, hosting, persons, wanted);
    }

    /** @return {@code null} when none is wished. @throws de.reihum.shared.InvalidValue when it is no date */
    PartialDate wishOrNull() {
        return wish.isEmpty() ? null : new PartialDate(wish);
    }

    /** @param known the day that was wished already, or empty @throws de.reihum.shared.InvalidValue with a reason for each field that cannot be */
    void check(String known, LocalDate today) {
        var checks = new Checks();
        checks.require(title.length() >= MIN_TITLE && title.length() <= MAX_TITLE, "title", "proposals.refusal.title", MIN_TITLE, MAX_TITLE);
        checks.require(why.length() <= MAX_WHY, "why", "proposals.refusal.why", MAX_WHY);
        var day = checks.value("wish", this::wishOrNull);
        checks.require(day == null || day.text().equals(known) || day.text().compareTo(today.toString().substring(0, day.text().length())) >= 0, "wish", "proposals.refusal.past");
        checks.require(day == null || !day.from().isAfter(today.plusYears(YEARS)), "wish", "proposals.refusal.far", YEARS);
        checks.require(persons >= 0 && persons <= MAX_PERSONS, "persons", "proposals.refusal.persons", MAX_PERSONS);
        checks.done();
    }
}
