package de.reihum.touches.outreach;

import de.reihum.members.membership.Origin;
import de.reihum.touches.Touch;
import de.reihum.touches.outreach.WayReport.ByChannel;
import de.reihum.touches.outreach.WayReport.ByOpener;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Those who could turn from one state into another, and who of them did. */
record Turning(Map<Long, Chance> chances) {

    /** In which days an approach could turn somebody; it ends on the day somebody turned, because what came later has turned nobody. */
    record Chance(LocalDate from, LocalDate until, boolean turned) {

        private boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    WayReport.Turn report(List<WaysIn.Approach> approaches, List<WaysIn.Opening> openings) {
        return new WayReport.Turn(chances.size(), turned(chances.keySet()), channels(approaches), openers(openings));
    }

    private List<ByChannel> channels(List<WaysIn.Approach> approaches) {
        var approached = approaches.stream().filter(one -> chances.containsKey(one.member()) && chances.get(one.member()).contains(one.day()))
                .collect(Collectors.groupingBy(WaysIn.Approach::channel, Collectors.mapping(WaysIn.Approach::member, Collectors.toSet())));
        return Arrays.stream(Touch.Channel.values()).filter(approached::containsKey).map(channel -> new ByChannel(channel, approached.get(channel).size(), turned(approached.get(channel)))).toList();
    }

    /** Nobody said who opened the door for those that have no line. */
    private List<ByOpener> openers(List<WaysIn.Opening> openings) {
        var known = openings.stream().collect(Collectors.toMap(WaysIn.Opening::member, Function.identity(), (a, b) -> a));
        Map<WaysIn.Opening, Set<Long>> by = chances.keySet().stream().collect(Collectors.groupingBy(member -> {
            var opening = known.get(member);
            return opening == null ? new WaysIn.Opening(0, Origin.Opener.UNKNOWN, "") : new WaysIn.Opening(0, opening.opener(), opening.by());
        }, Collectors.toSet()));
        return by.entrySet().stream().map(one -> new ByOpener(one.getKey().opener(), one.getKey().by(), one.getValue().size(), turned(one.getValue())))
                .sorted(Comparator.comparingInt(ByOpener::turned).thenComparingInt(ByOpener::n).reversed().thenComparing(ByOpener::by)).toList();
    }

    private int turned(Collection<Long> members) {
        return (int) members.stream().filter(member -> chances.get(member).turned()).count();
    }
}
