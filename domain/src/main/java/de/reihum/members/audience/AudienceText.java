package de.reihum.members.audience;

import de.reihum.members.Employees;
import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.members.business.Section;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An audience as one line of text, in the way of a web address: {@code status=ACTIVE&status=APPLIED&tag=Handwerk}. */
public final class AudienceText {

    private AudienceText() {}

    public static String write(MemberFilter filter) {
        var out = new StringBuilder();
        add(out, "text", Set.of(filter.text()));
        add(out, "kind", filter.kinds());
        add(out, "size", filter.sizes());
        add(out, "status", filter.statuses());
        add(out, "participation", filter.participations());
        add(out, "tag", filter.tags());
        add(out, "town", Set.of(filter.town()));
        add(out, "sector", Set.of(filter.sector()));
        add(out, "section", filter.sections());
        add(out, "id", filter.ids());
        return out.toString();
    }

    private static void add(StringBuilder out, String name, Collection<?> values) {
        values.stream().map(Object::toString).filter(value -> !value.isEmpty()).sorted()
                .forEach(value -> out.append(out.isEmpty() ? "" : "&").append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    }

    public static MemberFilter read(String stored) {
        var parts = new HashMap<String, Set<String>>();
        Arrays.stream(stored.split("&")).filter(part -> part.contains("=")).map(part -> part.split("=", 2))
                .forEach(part -> parts.computeIfAbsent(part[0], name -> new LinkedHashSet<>()).add(URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
        return MemberFilter.text(one(parts, "text")).withKinds(all(parts, "kind", Member.Kind::valueOf)).withSizes(all(parts, "size", Employees.Size::valueOf))
                .withStatuses(all(parts, "status", Member.Status::valueOf)).withParticipations(all(parts, "participation", Member.Participation::valueOf))
                .withTags(all(parts, "tag", Function.identity())).withTown(one(parts, "town")).withSector(one(parts, "sector")).withSections(all(parts, "section", Section::valueOf))
                .withIds(all(parts, "id", Long::valueOf));
    }

    private static String one(Map<String, Set<String>> parts, String name) {
        return parts.getOrDefault(name, Set.of("")).iterator().next();
    }

    private static <T> Set<T> all(Map<String, Set<String>> parts, String name, Function<String, T> value) {
        return parts.getOrDefault(name, Set.of()).stream().map(value).collect(Collectors.toSet());
    }
}
