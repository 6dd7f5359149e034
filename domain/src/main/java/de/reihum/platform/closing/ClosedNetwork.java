package de.reihum.platform.closing;

import de.reihum.shared.NotAudited;
import de.reihum.shared.RuleBroken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * A line of the platform's register. Begins when a network is closed, waits for thirty days, then counts what is deleted, and stays for ever with
 * a number and dates, without a name.
 */
@Entity
@NotAudited
@Table(name = "closed_network")
public class ClosedNetwork {

    /** Between closing and deletion; the network can come back meanwhile. */
    public static final Duration WAITING = Duration.ofDays(30);

    @Id
    @Column(name = "id")
    private int number;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "delete_at")
    private Instant deleteAt;

    @Column(name = "export_id")
    private long export;

    @Column(name = "deleting_since")
    private Instant deletingSince;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Column(name = "rows_found")
    private long found;

    @Column(name = "rows_deleted")
    private long deleted;

    @Version
    @Column(name = "version")
    private long version;

    protected ClosedNetwork() {}

    public ClosedNetwork(int number, Instant closedAt) {
        this.number = number;
        this.closedAt = closedAt;
        this.deleteAt = closedAt.plus(WAITING);
    }

    void exported(long id) {
        export = id;
    }

    /** @throws RuleBroken when its deletion has begun */
    void requireWaiting() {
        if (deletingSince != null) {
            throw new RuleBroken("platform.refusal.deletionBegan");
        }
    }

    /** @return whether there is something to delete now */
    boolean due(Instant now) {
        return deletedAt == null && !now.isBefore(deleteAt);
    }

    /** @param rows there are; counted once, at the beginning */
    void begin(long rows, Instant now) {
        if (deletingSince == null) {
            deletingSince = now;
            found = rows;
        }
    }

    boolean begun() {
        return deletingSince != null;
    }

    void count(long rows) {
        deleted += rows;
    }

    void end(Instant now) {
        deletedAt = now;
    }

    public int number() {
        return number;
    }

    long export() {
        return export;
    }

    Instant closedAt() {
        return closedAt;
    }

    Instant deleteAt() {
        return deleteAt;
    }

    /** @param name of the network, empty when it is gone */
    ClosedRow row(String name) {
        return new ClosedRow(number, name, closedAt, deleteAt, export, deletingSince, deletedAt, found, deleted);
    }
}
