package de.reihum.privacy.elsewhere;

import de.reihum.members.sources.FreeTexts.Kind;
import java.util.List;

/** The acting network's records, found by what is written in them. */
public interface Writings {

    /** The newest first. @param words of which each alone is enough, in any case, also inside of other words */
    <T> List<T> holding(Kind<T> kind, List<String> words);
}
