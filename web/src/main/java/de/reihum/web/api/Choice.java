package de.reihum.web.api;

import de.reihum.shared.InvalidValue;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads words of a fixed list from an address; JAX-RS itself would answer 404 to a wrong one. */
public final class Choice {

    private Choice() {}

    /** @throws InvalidValue naming the parameter and the words that are possible */
    public static <E extends Enum<E>> E one(Class<E> type, String parameter, String text) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equalsIgnoreCase(text)).findFirst()
                .orElseThrow(() -> new InvalidValue(parameter, "api.refusal.choice",
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    public static <E extends Enum<E>> Set<E> any(Class<E> type, String parameter, List<String> texts) {
        return texts.stream().map(text -> one(type, parameter, text)).collect(Collectors.toSet());
    }
}
