package de.reihum.members;

import de.reihum.shared.Folding;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Lines;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** A network's own short labels. Stored in one text, each between two semicolons, so that a list needs no second table. */
final class Tags {

    static final int MAX_LENGTH = 40;
    static final int MAX_COUNT = 20;
    private static final String SEPARATOR = ";";

    private Tags() {}

    /**
     * Two spellings of one tag count once, the first stays.
     *
     * @throws InvalidValue when there are more than 20 or one is longer than 40 characters
     */
    static String stored(Collection<String> tags) {
        var distinct = new LinkedHashMap<String, String>();
        for (var tag : tags) {
            var name = Lines.one(tag).replace(SEPARATOR, "");
            if (name.length() > MAX_LENGTH) {
                throw new InvalidValue("", "members.refusal.tag", MAX_LENGTH);
            }
            if (!name.isBlank()) {
                distinct.putIfAbsent(Folding.fold(name), name);
            }
        }
        if (distinct.size() > MAX_COUNT) {
            throw new InvalidValue("", "members.refusal.tags", MAX_COUNT);
        }
        return distinct.isEmpty() ? "" : SEPARATOR + String.join(SEPARATOR, distinct.values()) + SEPARATOR;
    }

    static List<String> read(String stored) {
        return stored.isEmpty() ? List.of() : Arrays.stream(stored.substring(1).split(SEPARATOR)).toList();
    }

    /** How one tag looks inside the stored text. */
    static String within(String tag) {
        return SEPARATOR + tag + SEPARATOR;
    }
}
