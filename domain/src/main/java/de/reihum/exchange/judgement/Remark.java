package de.reihum.exchange.judgement;

import de.reihum.shared.Lines;
import java.util.Arrays;
import java.util.List;

/**
 * What is to be said about a row before it is imported.
 *
 * @param column what it is about, or {@code null} for the whole row
 * @param key of a message
 * @param arguments texts and whole numbers for the message
 */
public record Remark(Level level, ImportColumn column, String key, List<Object> arguments) {

    /** A note explains, a warning means that something of the row is left out or doubtful, an error that the row cannot be imported. */
    public enum Level { NOTE, WARNING, ERROR }

    private static final int MAX = 120;

    public Remark {
        arguments = arguments.stream().map(Remark::shortened).toList();
    }

    public static Remark note(ImportColumn column, String key, Object... arguments) {
        return new Remark(Level.NOTE, column, key, Arrays.asList(arguments));
    }

    public static Remark warning(ImportColumn column, String key, Object... arguments) {
        return new Remark(Level.WARNING, column, key, Arrays.asList(arguments));
    }

    public static Remark error(ImportColumn column, String key, Object... arguments) {
        return new Remark(Level.ERROR, column, key, Arrays.asList(arguments));
    }

    private static Object shortened(Object argument) {
        return argument instanceof Integer || argument instanceof Long ? (Object) ((Number) argument).longValue() : Lines.cut(String.valueOf(argument), MAX);
    }
}
