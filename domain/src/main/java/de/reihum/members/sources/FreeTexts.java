package de.reihum.members.sources;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What people of the team have written about a member, in which one of its people may be named. Collected by CDI; called in the acting transaction.
 * Whoever keeps texts with members implements it.
 */
public interface FreeTexts {

    List<FreeText> with(long member);

    /**
     * Texts of one record.
     *
     * @param section message key of the kind of data, as in {@link PersonalData.Item}
     * @param name message key of what it is
     * @param texts as they are stored; some may be empty or {@code null}
     * @param pen rewrites all of them
     */
    record FreeText(String section, String name, List<String> texts, Consumer<UnaryOperator<String>> pen) {}
}
