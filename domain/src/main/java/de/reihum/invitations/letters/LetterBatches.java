package de.reihum.invitations.letters;

import java.util.List;
import java.util.Optional;

/** The acting network's files with letters. */
public interface LetterBatches {

    void add(LetterBatch batch);

    Optional<LetterBatch> find(long id);

    /** The latest first. */
    List<LetterBatch> ofMeeting(long meeting);

    void add(LetterPiece piece);

    Optional<LetterPiece> piece(long batch, int number);

    void removePieces(long batch);
}
