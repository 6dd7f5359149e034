package de.reihum.participation.figures;

import de.reihum.members.Employees;
import de.reihum.members.business.Section;
import java.time.LocalDate;
import java.util.List;

/**
 * A network's participation in figures. Counted are members in use; prospects and who has left are not.
 *
 * @param course the oldest first, the last one is today
 * @param sizes of the small and medium companies; a {@code null} size is not known
 * @param sectors of the small and medium companies, the largest first; those of which it is not known come last
 */
public record Figures(List<Day> course, Mix mix, List<Size> sizes, List<Sector> sectors) {

    /** Which small and medium companies a network has, as the study sorts networks (IAW 2017, Fig. 10). */
    public enum Mix { BOTH, ONLY_PASSIVE, ONLY_ACTIVE, NONE }

    /**
     * One day.
     *
     * @param members all of them, of every kind
     * @param smes small and medium companies among them
     * @param active active ones among these
     */
    public record Day(LocalDate day, int members, int smes, int active) {

        /** 0 to 1; the study's figure: active small and medium companies among all partners. */
        public double ofMembers() {
            return members == 0 ? 0 : (double) active / members;
        }

        /** 0 to 1. */
        public double ofSmes() {
            return smes == 0 ? 0 : (double) active / smes;
        }
    }

    /** How many there are and how they take part; the rest is new or pauses. */
    public record Group(int all, int active, int passive) {

        /** 0 to 1. */
        public double share() {
            return all == 0 ? 0 : (double) active / all;
        }
    }

    public record Size(Employees.Size size, Group group) {}

    /** @param section of WZ 2008; {@code null} when it is not known, whatever was written about it */
    public record Sector(Section section, Group group) {}
}
