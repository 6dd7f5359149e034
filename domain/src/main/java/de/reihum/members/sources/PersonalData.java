package de.reihum.members.sources;

import de.reihum.shared.Reason;
import java.util.List;

/**
 * What a feature holds about one contact as a person: for giving it to her and for forgetting her (GDPR Art. 15, 17, 20). Collected by CDI; called in
 * the acting transaction. Whoever refers to contacts implements it.
 */
public interface PersonalData {

    /** In the order in which a person would read it; empty when there is nothing. */
    List<Item> about(long contact);

    /** What {@link #forget} would have to keep, each with its reason: for the preview. Changes nothing. */
    default List<Reason> kept(long contact) {
        return List.of();
    }

    /** Removes what may go and makes the rest nameless. @return what had to stay, each with its reason */
    List<Reason> forget(long contact);

    /**
     * One stored fact.
     *
     * @param section message key of the kind of data, e.g. {@code touches.personal.section}
     * @param name message key of what it is
     * @param value as it is stored
     */
    record Item(String section, String name, String value) {}
}
