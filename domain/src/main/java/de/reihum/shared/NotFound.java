package de.reihum.shared;

import java.util.List;

/** There is no such thing here: unknown, or it belongs to another network; the answer never tells which. */
public class NotFound extends Refusal {

    public NotFound(String key, Object... arguments) {
        super(List.of(Reason.of("", key, arguments)));
    }

    public static NotFound record() {
        return new NotFound("shared.refusal.notFound");
    }
}
