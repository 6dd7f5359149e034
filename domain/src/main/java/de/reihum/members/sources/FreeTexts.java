package de.reihum.members.sources;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What people of the team have written, about a member or wherever else, in which a person may be named. Collected by CDI; called in the acting transaction.
 * Whoever keeps such texts implements it.
 */
public interface FreeTexts {

    List<FreeText> with(long member);

    /** The kinds of records in which such texts stand, whatever member they are about. */
    List<Kind<?>> kinds();

    /**
     * Texts of one record.
     *
     * @param section message key of the kind of data, as in {@link PersonalData.Item}
     * @param name message key of what it is
     * @param texts as they are stored; some may be empty or {@code null}
     * @param pen rewrites all of them
     */
    record FreeText(String section, String name, List<String> texts, Consumer<UnaryOperator<String>> pen) {}

    /**
     * Records of one kind.
     *
     * @param attributes of the entity that hold texts; one of an embedded value after a dot
     * @param passage how one of them is read and rewritten
     */
    record Kind<T>(Class<T> entity, List<String> attributes, Function<T, Passage> passage) {}

    /**
     * Texts of one record, and where they are read.
     *
     * @param members which they are about: those for which {@link #with} gives them
     * @param place as in addresses, e.g. {@code members/42}
     * @param about what the record belongs to, as people know it
     */
    record Passage(long record, Set<Long> members, String place, String about, FreeText text) {}
}
