package de.reihum.web.api.privacy;

import de.reihum.privacy.elsewhere.Verdicts;
import de.reihum.shared.Ids;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Erases a person; nobody can take it back.
 *
 * @param version of the contact, as it was read
 * @param name of the person: it confirms that exactly she is meant
 * @param replace texts elsewhere in which she is meant: her name goes
 * @param leave texts elsewhere in which somebody else is meant: they stay as they are
 */
public record ErasureWish(Long version, String name, List<String> replace, List<String> leave) {

    Verdicts verdicts() {
        return new Verdicts(ids(replace), ids(leave));
    }

    private static Set<Long> ids(List<String> texts) {
        return texts == null ? Set.of() : texts.stream().map(Ids::parse).collect(Collectors.toSet());
    }
}
