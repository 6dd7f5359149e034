package de.reihum.profile.answers;

import de.reihum.shared.Checks;
import de.reihum.shared.Lines;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where the money comes from (question 16), in whole per cent; together 100, or nothing is known. Of a share that is {@code null} nothing was
 * said; beside others it counts as none.
 *
 * @param partners what the partners bring in beyond fees
 * @param charges paid for services
 * @param otherSource what the other sources are
 */
public record Funding(Integer publicFunds, Integer memberFees, Integer partners, Integer charges, Integer donations, Integer other, String otherSource) {

    public static final Funding UNKNOWN = new Funding(null, null, null, null, null, null, "");
    public static final int ALL = 100;

    public Funding {
        otherSource = Codes.words(other != null && other > 0, Lines.one(otherSource));
    }

    private Stream<Integer> shares() {
        return Stream.of(publicFunds, memberFees, partners, charges, donations, other).filter(Objects::nonNull);
    }

    public boolean answered() {
        return shares().findAny().isPresent();
    }

    public int sum() {
        return shares().mapToInt(Integer::intValue).sum();
    }

    /** How many points are missing to 100; negative when there are too many; 0 also when nothing was said. */
    public int missing() {
        return answered() ? ALL - sum() : 0;
    }

    void check(Checks checks) {
        boolean possible = shares().allMatch(share -> share >= 0 && share <= ALL);
        checks.require(possible, "funding", "profile.refusal.share");
        checks.require(!possible || missing() <= 0, "funding", "profile.refusal.sumTooSmall", sum(), missing());
        checks.require(!possible || missing() >= 0, "funding", "profile.refusal.sumTooLarge", sum(), -missing());
        checks.require(otherSource.length() <= Basics.MAX_WORDS, "funding", "profile.refusal.tooLong", Basics.MAX_WORDS);
    }
}
