package de.reihum.privacy;

import de.reihum.shared.Slice;
import java.time.LocalDate;
import java.util.List;

/** The acting network's persons whose time has passed. */
public interface KeptPersons {

    /** By member's name. @param before what ended before that day counts */
    List<KeptPerson> rows(List<String> words, LocalDate before, Slice slice);

    long count(List<String> words, LocalDate before);
}
