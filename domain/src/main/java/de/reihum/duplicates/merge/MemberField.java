package de.reihum.duplicates.merge;

import de.reihum.members.MemberData;
import java.util.function.Function;

/** What can be taken from one of two members. Its status follows from its membership. Tags are put together, and so are notes as long as they fit. */
public enum MemberField {
    NAME(MemberData::name),
    KIND(data -> data.kind().name()),
    EMPLOYEES(MemberData::employees),
    SECTOR(MemberData::sector),
    ADDRESS(data -> String.join(" ", data.street(), data.postcode(), data.town()).strip()),
    WEBSITE(MemberData::website),
    JOINED_ON(MemberData::joinedOn);

    private final Function<MemberData, String> text;

    MemberField(Function<MemberData, String> text) {
        this.text = text;
    }

    /** The value as text; empty when there is none. */
    public String text(MemberData data) {
        return text.apply(data);
    }

    /** Whether there is something to choose. */
    public boolean differs(MemberData one, MemberData other) {
        return !text(one).equals(text(other)) && !text(other).isEmpty();
    }
}
