package de.reihum.persistence.attendance;

import de.reihum.attendance.closing.Photo;
import de.reihum.attendance.closing.PhotoRow;
import de.reihum.attendance.closing.Photos;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Pictures of meetings in the database. */
@ApplicationScoped
public class JpaPhotos implements Photos {

    private static final String ROWS = "select new de.reihum.attendance.closing.PhotoRow(p.id, p.name, p.consent, p.bytes) from Photo p where p.meeting.id = :meeting order by p.id";

    private Database database;

    protected JpaPhotos() {}

    @Inject
    public JpaPhotos(Database database) {
        this.database = database;
    }

    @Override
    public void add(Photo photo) {
        database.inTenant().persist(photo);
    }

    @Override
    public void remove(Photo photo) {
        database.inTenant().remove(photo);
    }

    @Override
    public Optional<Photo> find(long id) {
        return Optional.ofNullable(database.inTenant().find(Photo.class, id));
    }

    @Override
    public List<PhotoRow> rows(long meeting) {
        return database.inTenant().createQuery(ROWS, PhotoRow.class).setParameter("meeting", meeting).getResultList();
    }
}
