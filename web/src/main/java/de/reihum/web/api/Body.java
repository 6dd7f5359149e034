package de.reihum.web.api;

import de.reihum.shared.InvalidValue;
import de.reihum.shared.Reason;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Parts of a body: they may be missing, and what is wrong in them is named by its path in the body. */
public final class Body {

    private Body() {}

    /** @throws InvalidValue when the part is missing or has reasons to be refused */
    public static <T> T part(String path, T value, Function<T, List<Reason>> reasons) {
        var wrong = wrong(path, value, reasons);
        if (!wrong.isEmpty()) {
            throw new InvalidValue(wrong);
        }
        return value;
    }

    /** A missing list is an empty one. @throws InvalidValue with the reasons of all its elements */
    public static <T> List<T> list(String path, List<T> values, Function<T, List<Reason>> reasons) {
        var all = values == null ? List.<T>of() : values;
        var wrong = IntStream.range(0, all.size()).boxed().flatMap(i -> wrong(path + "[" + i + "]", all.get(i), reasons).stream()).toList();
        if (!wrong.isEmpty()) {
            throw new InvalidValue(wrong);
        }
        return all;
    }

    private static <T> List<Reason> wrong(String path, T value, Function<T, List<Reason>> reasons) {
        return value == null ? List.of(Reason.of(path, "api.refusal.shape"))
                : reasons.apply(value).stream().map(reason -> new Reason(path + "." + reason.field(), reason.key(), reason.arguments())).toList();
    }
}
