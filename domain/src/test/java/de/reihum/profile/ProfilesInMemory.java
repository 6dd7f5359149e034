package de.reihum.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Profiles without a database. */
public class ProfilesInMemory implements Profiles {

    private final List<Profile> all = new ArrayList<>();
    private final List<Confirmation> confirmations = new ArrayList<>();

    @Override
    public void add(Profile profile) {
        all.add(profile);
    }

    @Override
    public void add(Confirmation confirmation) {
        confirmations.add(0, confirmation);
    }

    @Override
    public List<Confirmation> confirmations() {
        return List.copyOf(confirmations);
    }

    @Override
    public Optional<Profile> of(int year) {
        return all.stream().filter(profile -> profile.year() == year).findFirst();
    }

    @Override
    public List<Profile> all() {
        return all.stream().sorted(Comparator.comparing(Profile::year).reversed()).toList();
    }
}
