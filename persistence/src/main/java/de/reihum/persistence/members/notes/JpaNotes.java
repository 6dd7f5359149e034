package de.reihum.persistence.members.notes;

import de.reihum.members.notes.Note;
import de.reihum.members.notes.Notes;
import de.reihum.members.notes.Visibility;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Notes in the database; what somebody may not read is not fetched. */
@ApplicationScoped
public class JpaNotes implements Notes {

    private static final String OF_MEMBER = "select n from Note n where n.member.id = :id and n.visibility in :readable order by n.writtenAt desc, n.id desc";
    private static final String OF_CONTACT = "select n from Note n where n.contact.id = :id and n.visibility in :readable order by n.writtenAt desc, n.id desc";

    private Database database;

    protected JpaNotes() {}

    @Inject
    public JpaNotes(Database database) {
        this.database = database;
    }

    @Override
    public void add(Note note) {
        database.inTenant().persist(note);
    }

    @Override
    public void remove(Note note) {
        database.inTenant().remove(note);
    }

    @Override
    public Optional<Note> find(long id) {
        return Optional.ofNullable(database.inTenant().find(Note.class, id));
    }

    @Override
    public List<Note> ofMember(long member, Set<Visibility> readable) {
        return of(OF_MEMBER, member, readable);
    }

    @Override
    public List<Note> ofContact(long contact, Set<Visibility> readable) {
        return of(OF_CONTACT, contact, readable);
    }

    private List<Note> of(String query, long id, Set<Visibility> readable) {
        return database.inTenant().createQuery(query, Note.class).setParameter("id", id).setParameter("readable", readable).getResultList();
    }
}
