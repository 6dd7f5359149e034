package de.reihum.members.bulk;

import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.shared.Folding;
import de.reihum.shared.InvalidValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What shall be changed, and how.
 *
 * @param value a kind's name, a sector (empty empties it), a tag, a status' name, or what an own field stores (empty empties it)
 * @param own one of the network's own fields, or 0
 */
public record BulkChange(Field field, String value, long own) {

    /** Stands between tags in one text; no tag has it. */
    private static final String TAGS = ";";

    /** What can be changed for many at once. */
    public enum Field { KIND, SECTOR, TOWN, ADD_TAG, REMOVE_TAG, STATUS, OWN }

    public BulkChange(Field field, String value) {
        this(field, value, 0);
    }

    public BulkChange {
        value = value == null ? "" : value.strip();
        if (field == null || value.isEmpty() && (field == Field.KIND || field == Field.ADD_TAG || field == Field.REMOVE_TAG || field == Field.STATUS)) {
            throw new InvalidValue("value", "members.refusal.bulkValue");
        }
    }

    /** What a list of changes calls it besides the field; nothing where the value is no text of people. */
    String words() {
        return holdsText() && field != Field.OWN ? value : "";
    }

    boolean holdsText() {
        return field != Field.KIND && field != Field.STATUS;
    }

    /** The field's value as text; tags by name, between semicolons. */
    String now(MemberData data) {
        return switch (field) {
            case KIND -> data.kind().name();
            case SECTOR -> data.sector();
            case TOWN -> data.town();
            case STATUS -> data.status().name();
            case OWN -> "";
            case ADD_TAG, REMOVE_TAG -> String.join(TAGS, new TreeSet<>(data.tags()));
        };
    }

    MemberData on(MemberData data) {
        return switch (field) {
            case KIND -> with(data, Member.Kind.valueOf(value), data.sector(), data.town(), data.tags());
            case SECTOR -> with(data, data.kind(), value, data.town(), data.tags());
            case TOWN -> with(data, data.kind(), data.sector(), value, data.tags());
            case ADD_TAG -> with(data, data.kind(), data.sector(), data.town(), more(data.tags(), value));
            case REMOVE_TAG -> with(data, data.kind(), data.sector(), data.town(), fewer(data.tags()));
            case STATUS, OWN -> data;
        };
    }

    /** Whether nobody has gone on from what this change made of the field. */
    boolean stands(MemberData data, String made) {
        return switch (field) {
            case ADD_TAG -> carried(data.tags());
            case REMOVE_TAG -> !carried(data.tags());
            default -> now(data).equals(made);
        };
    }

    /** Puts the old value of this field back into what is there now; of tags only the one that came or went. */
    MemberData back(MemberData data, String old) {
        return switch (field) {
            case KIND -> with(data, Member.Kind.valueOf(old), data.sector(), data.town(), data.tags());
            case SECTOR -> with(data, data.kind(), old, data.town(), data.tags());
            case TOWN -> with(data, data.kind(), data.sector(), old, data.tags());
            case ADD_TAG -> with(data, data.kind(), data.sector(), data.town(), fewer(data.tags()));
            case REMOVE_TAG -> with(data, data.kind(), data.sector(), data.town(), more(data.tags(), spelled(old)));
            case STATUS, OWN -> data;
        };
    }

    private boolean carried(Set<String> tags) {
        return tags.stream().anyMatch(this::isMeant);
    }

    private boolean isMeant(String tag) {
        return Folding.fold(tag).equals(Folding.fold(value));
    }

    /** The tag as it stood among the old ones. */
    private String spelled(String old) {
        return Arrays.stream(old.split(TAGS)).filter(this::isMeant).findFirst().orElse(value);
    }

    private static Set<String> more(Set<String> tags, String name) {
        var all = new LinkedHashMap<String, String>();
        tags.forEach(tag -> all.put(Folding.fold(tag), tag));
        all.putIfAbsent(Folding.fold(name), name);
        return new LinkedHashSet<>(all.values());
    }

    private Set<String> fewer(Set<String> tags) {
        return tags.stream().filter(tag -> !isMeant(tag)).collect(Collectors.toSet());
    }

    private static MemberData with(MemberData data, Member.Kind kind, String sector, String town, Set<String> tags) {
        return new MemberData(data.name(), kind, data.status(), data.employees(), sector, data.street(), data.postcode(), town, data.website(), data.joinedOn(), tags, data.notes())
                .with(data.section(), data.employeesOn(), data.languages());
    }
}
