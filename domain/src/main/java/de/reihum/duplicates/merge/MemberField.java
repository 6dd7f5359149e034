package de.reihum.duplicates.merge;

import de.reihum.members.MemberData;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be taken from one of two members. Its status follows from its membership. Tags are put together, and so are notes as long as they fit. */
public enum MemberField {
    NAME(MemberData::name),
    KIND(data -> data.kind().name()),
    EMPLOYEES(MemberData::employees),
    SECTOR(MemberData::sector),
    ADDRESS(MemberField::address),
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

    private static String address(MemberData data) {
        return Stream.of(data.street(), (data.postcode() + " " + data.town()).strip()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Whether there is something to choose. */
    public boolean differs(MemberData one, MemberData other) {
        return !text(one).equals(text(other)) && !text(other).isEmpty();
    }
}
