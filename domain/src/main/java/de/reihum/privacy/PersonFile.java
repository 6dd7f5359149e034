package de.reihum.privacy;

import de.reihum.members.sources.PersonalData.Item;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Everything that is stored about one person, for giving it to her.
 *
 * @param version of the contact
 * @param network its name
 * @param memberName her institution's name
 * @param items in reading order
 */
public record PersonFile(long contact, long version, String name, long member, String memberName, String network, Instant madeAt, List<Item> items) {

    /** By their section, in reading order. */
    public Map<String, List<Item>> sections() {
        return items.stream().collect(Collectors.groupingBy(Item::section, LinkedHashMap::new, Collectors.toList()));
    }
}
