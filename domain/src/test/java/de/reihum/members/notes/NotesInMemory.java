package de.reihum.members.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Notes without a database; the newest first. */
public class NotesInMemory implements Notes {

    private final List<Note> all = new ArrayList<>();

    @Override
    public void add(Note note) {
        all.add(0, note);
    }

    @Override
    public void remove(Note note) {
        all.remove(note);
    }

    @Override
    public Optional<Note> find(long id) {
        return all.stream().filter(note -> note.id() == id).findFirst();
    }

    @Override
    public List<Note> ofMember(long member, Set<Visibility> readable) {
        return all.stream().filter(note -> note.row().member() == member && readable.contains(note.visibility())).toList();
    }

    @Override
    public List<Note> ofContact(long contact, Set<Visibility> readable) {
        return all.stream().filter(note -> note.row().contact() == contact && readable.contains(note.visibility())).toList();
    }
}
