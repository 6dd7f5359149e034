package de.reihum.members.bulk;

import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.shared.Folding;
import de.reihum.shared.InvalidValue;
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

    /** The field's value as text; tags by name, between commas. */
    String now(MemberData data) {
        return switch (field) {
            case KIND -> data.kind().name();
            case SECTOR -> data.sector();
            case TOWN -> data.town();
            case STATUS -> data.status().name();
            case OWN -> "";
            case ADD_TAG, REMOVE_TAG -> String.join(", ", new TreeSet<>(data.tags()));
        };
    }

    MemberData on(MemberData data) {
        return switch (field) {
            case KIND -> with(data, Member.Kind.valueOf(value), data.sector(), data.town(), data.tags());
            case SECTOR -> with(data, data.kind(), value, data.town(), data.tags());
            case TOWN -> with(data, data.kind(), data.sector(), value, data.tags());
            case ADD_TAG -> with(data, data.kind(), data.sector(), data.town(), more(data.tags()));
            case REMOVE_TAG -> with(data, data.kind(), data.sector(), data.town(), fewer(data.tags()));
            case STATUS, OWN -> data;
        };
    }

    /** Puts the old value of this field back into what is there now. */
    MemberData back(MemberData data, MemberData old) {
        return switch (field) {
            case KIND -> with(data, old.kind(), data.sector(), data.town(), data.tags());
            case SECTOR -> with(data, data.kind(), old.sector(), data.town(), data.tags());
            case TOWN -> with(data, data.kind(), data.sector(), old.town(), data.tags());
            case ADD_TAG, REMOVE_TAG -> with(data, data.kind(), data.sector(), data.town(), old.tags());
            case STATUS, OWN -> data;
        };
    }

    private Set<String> more(Set<String> tags) {
        var all = new LinkedHashMap<String, String>();
        tags.forEach(tag -> all.put(Folding.fold(tag), tag));
        all.putIfAbsent(Folding.fold(value), value);
        return new LinkedHashSet<>(all.values());
    }

    private Set<String> fewer(Set<String> tags) {
        return tags.stream().filter(tag -> !Folding.fold(tag).equals(Folding.fold(value))).collect(Collectors.toSet());
    }

    private static MemberData with(MemberData data, Member.Kind kind, String sector, String town, Set<String> tags) {
        return new MemberData(data.name(), kind, data.status(), data.employees(), sector, data.street(), data.postcode(), town, data.website(), data.joinedOn(), tags, data.notes())
                .with(data.section(), data.employeesOn(), data.languages());
    }
}
