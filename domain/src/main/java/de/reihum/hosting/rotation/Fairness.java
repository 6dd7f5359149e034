package de.reihum.hosting.rotation;

import java.util.Collection;
import java.util.List;

/**
 * How evenly the load lies: the most hostings of a company for each year in which it could be asked, minus the fewest.
 *
 * @param companies how many could be asked for a year or longer; of the others nothing can be said yet, and below two there is no figure
 */
public record Fairness(double most, double fewest, int companies) {

    private static final int YEAR = 365;

    public static Fairness of(Collection<Share> shares) {
        List<Double> yearly = shares.stream().filter(share -> share.days() >= YEAR).map(Share::perYear).toList();
        return new Fairness(yearly.stream().mapToDouble(Double::doubleValue).max().orElse(0), yearly.stream().mapToDouble(Double::doubleValue).min().orElse(0), yearly.size());
    }

    public boolean known() {
        return companies > 1;
    }

    /** Whether nobody hosts so much as once a year more than another one. */
    public boolean even() {
        return gap() < 1;
    }

    public double gap() {
        return most - fewest;
    }
}
