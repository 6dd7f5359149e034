package de.reihum.matrix;

import java.time.LocalDate;
import java.util.List;

/**
 * Who was in contact with whom in a period.
 *
 * @param cells one row for each group, and in it one cell for each group; the half below the diagonal repeats the other
 */
public record Matrix(LocalDate from, LocalDate until, List<Share> shares, List<Group> groups, List<List<Cell>> cells) {

    /** Between whom, as the study asks (IAW 2017, question 33). A partner is a member that is no small or medium company. */
    public enum Kind { COORDINATION_SME, PARTNER_SME, SME_SME }

    /** By what members are put together. */
    public enum Grouping { SECTOR, SIZE }

    /**
     * One kind of contact.
     *
     * @param met pairs that were in contact
     * @param near pairs that only had the opportunity
     * @param possible pairs there are
     * @param reached small and medium companies with at least one such contact
     * @param smes small and medium companies there are
     */
    public record Share(Kind kind, int met, int near, int possible, int reached, int smes) {

        /** 0 to 1. */
        public double ofPairs() {
            return possible == 0 ? 0 : (double) met / possible;
        }

        /** 0 to 1. */
        public double ofSmes() {
            return smes == 0 ? 0 : (double) reached / smes;
        }
    }

    /** @param key a sector, a size class, empty when it is not known, {@link #OTHERS} for all small groups together */
    public record Group(String key, int members) {

        public static final String OTHERS = "…";
    }

    public record Cell(int met, int near, int possible) {

        /** 0 to 1; negative where there is no pair. */
        public double share() {
            return possible == 0 ? -1 : (double) met / possible;
        }
    }

    /** Two members that met in the period. @param last their last contact; {@code null} when they only had the opportunity */
    public record PairRow(long one, String oneName, long other, String otherName, LocalDate last) {}

    /** Two that never met and care about the same. @param near whether they were at the same place at least once */
    public record Strangers(long one, String oneName, long other, String otherName, List<String> topics, boolean near) {}
}
