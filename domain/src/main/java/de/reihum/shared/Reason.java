package de.reihum.shared;

import java.util.List;

/**
 * Why something was refused: the field it is about (empty when it is about the whole), a message key and the values that go into the message.
 */
public record Reason(String field, String key, List<Object> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String field, String key, Object... arguments) {
        return new Reason(field, key, List.of(arguments));
    }

    /** The number in words; nothing when there is nothing to tell. */
    public static List<Reason> counted(String key, int number) {
        return number == 0 ? List.of() : List.of(of("", key, number));
    }
}
