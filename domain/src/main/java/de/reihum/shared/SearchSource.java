package de.reihum.shared;

import java.util.List;

/** A feature's contribution to the search in the page's head. All of them are asked, each inside the acting network. */
public interface SearchSource {

    /**
     * The best hits first; an empty list when the acting person may not read them.
     *
     * @param folded what was typed, folded by {@link Folding}, never empty
     */
    List<SearchHit> search(String folded, int limit);

    /** The smaller, the higher among the hits: members first, what merely mentions them last. */
    int order();
}
