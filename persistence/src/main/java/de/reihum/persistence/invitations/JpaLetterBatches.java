package de.reihum.persistence.invitations;

import de.reihum.invitations.letters.LetterBatch;
import de.reihum.invitations.letters.LetterBatches;
import de.reihum.invitations.letters.LetterPiece;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Files with letters. */
@ApplicationScoped
public class JpaLetterBatches implements LetterBatches {

    private Database database;

    protected JpaLetterBatches() {}

    @Inject
    public JpaLetterBatches(Database database) {
        this.database = database;
    }

    @Override
    public void add(LetterBatch batch) {
        database.inTenant().persist(batch);
    }

    @Override
    public Optional<LetterBatch> find(long id) {
        return Optional.ofNullable(database.inTenant().find(LetterBatch.class, id));
    }

    @Override
    public List<LetterBatch> ofMeeting(long meeting) {
        return database.inTenant().createQuery("select b from LetterBatch b where b.meeting.id = :meeting order by b.id desc", LetterBatch.class).setParameter("meeting", meeting).getResultList();
    }

    @Override
    public void add(LetterPiece piece) {
        database.inTenant().persist(piece);
    }

    @Override
    public Optional<LetterPiece> piece(long batch, int number) {
        return database.inTenant().createQuery("select p from LetterPiece p where p.batch.id = :batch and p.number = :number", LetterPiece.class)
                .setParameter("batch", batch).setParameter("number", number).getResultStream().findFirst();
    }

    @Override
    public void removePieces(long batch) {
        database.inTenant().createQuery("delete from LetterPiece p where p.batch.id = :batch").setParameter("batch", batch).executeUpdate();
    }
}
