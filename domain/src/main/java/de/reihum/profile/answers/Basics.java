package de.reihum.profile.answers;

import de.reihum.shared.Checks;
import de.reihum.shared.Lines;
import java.util.List;
import java.util.Set;

/**
 * Who the network is: questions 1 to 3 and 6 to 11. Whatever was not answered is empty or {@code null}. Questions 4 and 5 are about whoever
 * fills the questionnaire in, not about the network.
 *
 * @param name up to 120 characters, as the network was called in that year
 * @param postcode of the coordination's seat
 * @param founded the year in which it took its present form
 * @param partners how many institutions and companies take part
 * @param trend how their number has moved within five years
 * @param sectors up to three, the most important first; empty without a sector focus
 */
public record Basics(String name, String postcode, String town, Integer founded, Set<Institution> institutions, String otherInstitutions, Integer partners, Trend trend, Reach reach,
        Boolean sectorFocus, List<String> sectors) {

    /** Question 6. */
    public enum Institution {
        SME, LARGER_COMPANY, EMPLOYERS_ASSOCIATION, TRADE_UNION, SCHOOL, EMPLOYMENT_AGENCY, MINISTRY, LOCAL_AUTHORITY, CHAMBER_OF_COMMERCE, CHAMBER_OF_CRAFTS, BUSINESS_DEVELOPMENT, OTHER
    }

    /** Question 8. */
    public enum Trend { FELL_STRONGLY, FELL, CONSTANT, ROSE, ROSE_STRONGLY }

    /** Question 9, the furthest. */
    public enum Reach { COUNTY, REGION, STATE, COUNTRY, INTERNATIONAL }

    public static final Basics OPEN = new Basics("", "", "", null, Set.of(), "", null, null, null, null, List.of());
    public static final int MAX_SECTORS = 3;
    public static final int MAX_NAME = 120;
    public static final int MAX_TOWN = 100;
    public static final int MAX_WORDS = 160;
    private static final int MAX_POSTCODE = 10;
    private static final int MAX_PARTNERS = 100_000;
    private static final int FIRST_YEAR = 1800;

    public Basics {
        name = Lines.one(name);
        postcode = Lines.one(postcode);
        town = Lines.one(town);
        institutions = Codes.sorted(Institution.class, institutions);
        otherInstitutions = Codes.words(institutions.contains(Institution.OTHER), otherInstitutions);
        sectors = sectors == null || !Boolean.TRUE.equals(sectorFocus) ? List.of() : sectors.stream().map(Lines::one).filter(sector -> !sector.isEmpty()).distinct().toList();
    }

    /** @param year that the answers are about */
    public void check(Checks checks, int year) {
        checks.require(name.length() <= MAX_NAME, "name", "profile.refusal.tooLong", MAX_NAME);
        checks.require(postcode.length() <= MAX_POSTCODE, "postcode", "profile.refusal.tooLong", MAX_POSTCODE);
        checks.require(town.length() <= MAX_TOWN, "town", "profile.refusal.tooLong", MAX_TOWN);
        checks.require(founded == null || founded >= FIRST_YEAR && founded <= year, "founded", "profile.refusal.founded", Integer.toString(FIRST_YEAR), Integer.toString(year));
        checks.require(otherInstitutions.length() <= MAX_WORDS, "otherInstitutions", "profile.refusal.tooLong", MAX_WORDS);
        checks.require(partners == null || partners >= 0 && partners <= MAX_PARTNERS, "partners", "profile.refusal.number", 0, MAX_PARTNERS);
        checks.require(sectors.size() <= MAX_SECTORS, "sectors", "profile.refusal.sectors", MAX_SECTORS);
        checks.require(sectors.stream().allMatch(sector -> sector.length() <= MAX_WORDS), "sectors", "profile.refusal.tooLong", MAX_WORDS);
    }
}
