package de.reihum.invitations.letters;

import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A piece of a file with letters, so that nobody ever holds the whole of it. */
@Entity
@NotAudited
@Table(name = "invitation_letters_piece")
public class LetterPiece extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "batch_id", referencedColumnName = "ID")
    private LetterBatch batch;

    @Column(name = "number")
    private int number;

    @Column(name = "bytes")
    private byte[] bytes;

    protected LetterPiece() {}

    /** @param number from 0 */
    LetterPiece(long id, LetterBatch batch, int number, byte[] bytes) {
        super(id);
        this.batch = batch;
        this.number = number;
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
