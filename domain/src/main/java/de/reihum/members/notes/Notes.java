package de.reihum.members.notes;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The acting network's notes. */
public interface Notes {

    void add(Note note);

    void remove(Note note);

    Optional<Note> find(long id);

    /** The newest first, none but those with one of these visibilities; also those about its people. */
    List<Note> ofMember(long member, Set<Visibility> readable);

    /** The newest first, none but those with one of these visibilities. */
    List<Note> ofContact(long contact, Set<Visibility> readable);
}
