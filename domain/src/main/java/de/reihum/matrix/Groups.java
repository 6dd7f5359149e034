package de.reihum.matrix;

import de.reihum.matrix.Matrix.Group;
import de.reihum.members.Employees;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Members put together by section of WZ 2008 or size; small sections become one group, so that the picture stays readable. */
final class Groups {

    private static final int MOST = 9;

    private final List<Group> groups = new ArrayList<>();
    private final Map<Long, Integer> place = new HashMap<>();

    Groups(List<Circle.Entry> members, Matrix.Grouping grouping) {
        var keys = members.stream().collect(Collectors.toMap(Circle.Entry::id, member -> key(member, grouping)));
        var counts = keys.values().stream().collect(Collectors.groupingBy(key -> key, Collectors.summingInt(key -> 1)));
        var order = grouping == Matrix.Grouping.SIZE ? Comparator.<String>comparingInt(Groups::size) : Comparator.<String>comparingInt(key -> key.isEmpty() ? 1 : -counts.get(key)).thenComparing(key -> key);
        var sorted = counts.keySet().stream().sorted(order).toList();
        var own = sorted.size() > MOST + 1 ? sorted.subList(0, MOST) : sorted;
        own.forEach(key -> groups.add(new Group(key, counts.get(key))));
        if (own.size() < sorted.size()) {
            groups.add(new Group(Group.OTHERS, sorted.stream().skip(MOST).mapToInt(counts::get).sum()));
        }
        keys.forEach((member, key) -> place.put(member, own.contains(key) ? own.indexOf(key) : own.size()));
    }

    private static String key(Circle.Entry member, Matrix.Grouping grouping) {
        return name(grouping == Matrix.Grouping.SECTOR ? member.section() : member.size());
    }

    /** Nobody has said it of those without one. */
    private static String name(Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static int size(String key) {
        return key.isEmpty() ? Integer.MAX_VALUE : Employees.Size.valueOf(key).ordinal();
    }

    List<Group> all() {
        return List.copyOf(groups);
    }

    int of(long member) {
        return place.get(member);
    }
}
