package de.reihum.profile;

import java.util.List;
import java.util.Optional;

/** The acting network's profiles, one for each year. */
public interface Profiles {

    void add(Profile profile);

    void add(Confirmation confirmation);

    Optional<Profile> of(int year);

    /** The latest year first. */
    List<Profile> all();

    /** The latest first, of all years. */
    List<Confirmation> confirmations();
}
