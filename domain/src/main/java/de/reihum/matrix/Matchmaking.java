package de.reihum.matrix;

import de.reihum.matrix.Matrix.Strangers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds members that care about the same and never met. A rare topic in common says more than one that half of the network has. */
final class Matchmaking {

    private final Map<Long, Circle.Entry> members;
    private final Map<Long, Integer> order = new HashMap<>();
    private final Acquaintance acquaintance;

    Matchmaking(List<Circle.Entry> members, Acquaintance acquaintance) {
        this.members = members.stream().collect(Collectors.toMap(Circle.Entry::id, Function.identity()));
        members.forEach(member -> order.put(member.id(), order.size()));
        this.acquaintance = acquaintance;
    }

    List<Strangers> best(int limit) {
        var worth = new HashMap<Pair, Double>();
        var topics = byTopic();
        topics.values().forEach(interested -> {
            for (int i = 0; i < interested.size(); i++) {
                for (int j = i + 1; j < interested.size(); j++) {
                    var pair = Pair.of(interested.get(i), interested.get(j));
                    if (acquaintance.met(pair) == null) {
                        worth.merge(pair, 1.0 / interested.size(), Double::sum);
                    }
                }
            }
        });
        return worth.entrySet().stream().sorted(Map.Entry.<Pair, Double>comparingByValue().reversed().thenComparing(one -> order.get(one.getKey().one())).thenComparing(one -> order.get(one.getKey().other())))
                .limit(limit).map(one -> strangers(one.getKey())).toList();
    }

    private Map<String, List<Long>> byTopic() {
        var topics = new TreeMap<String, List<Long>>();
        members.values().stream().sorted(Comparator.comparing(Circle.Entry::id))
                .forEach(member -> member.topics().stream().distinct().forEach(topic -> topics.computeIfAbsent(topic, key -> new ArrayList<>()).add(member.id())));
        return topics;
    }

    private Strangers strangers(Pair pair) {
        var one = members.get(pair.one());
        var other = members.get(pair.other());
        var common = one.topics().stream().filter(other.topics()::contains).distinct().sorted().toList();
        return new Strangers(one.id(), one.name(), other.id(), other.name(), common, acquaintance.onlyNear(pair, LocalDate.MIN));
    }
}
