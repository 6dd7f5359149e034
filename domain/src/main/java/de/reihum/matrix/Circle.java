package de.reihum.matrix;

import de.reihum.members.Employees;
import de.reihum.members.Member;
import de.reihum.members.business.Section;
import java.util.List;

/** The acting network's members in use, as far as contacts among them go. */
public interface Circle {

    /** By name; members and those who pause, no prospects. */
    List<Entry> members();

    /** One member. @param size and section of WZ 2008 {@code null} when they are not known @param topics what it is interested in, in the network's words */
    record Entry(long id, String name, Member.Kind kind, Employees.Size size, Section section, List<String> topics) {

        boolean sme() {
            return kind == Member.Kind.SME;
        }
    }
}
