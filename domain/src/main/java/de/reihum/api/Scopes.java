package de.reihum.api;

import de.reihum.accounts.Permission;
import de.reihum.shared.InvalidValue;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scopes of one key; at least one. */
public record Scopes(Set<ApiScope> all) {

    public Scopes {
        if (all == null || all.isEmpty()) {
            throw new InvalidValue("scopes", "api.refusal.noScope");
        }
        all = Set.copyOf(EnumSet.copyOf(all));
    }

    /** Reads what {@link #toString} wrote. */
    public static Scopes of(String text) {
        return new Scopes(Stream.of(text.split(" ")).map(ApiScope::of).collect(Collectors.toSet()));
    }

    public Set<Permission> permissions() {
        return all.stream().flatMap(scope -> scope.permissions().stream()).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return all.stream().sorted().map(ApiScope::text).collect(Collectors.joining(" "));
    }
}
