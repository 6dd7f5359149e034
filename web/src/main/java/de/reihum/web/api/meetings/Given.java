package de.reihum.web.api.meetings;

import de.reihum.shared.InvalidValue;
import java.util.List;
import java.util.Objects;

/** Lists as they were sent. */
final class Given {

    private Given() {}

    /** @return nothing when none was sent @throws InvalidValue when something in it is missing */
    static <T> List<T> orNone(String field, List<T> sent) {
        if (sent == null) {
            return List.of();
        }
        if (sent.stream().anyMatch(Objects::isNull)) {
            throw new InvalidValue(field, "api.refusal.format");
        }
        return List.copyOf(sent);
    }
}
