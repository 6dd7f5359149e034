package de.reihum.tenancy;

import de.reihum.shared.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The last number that was given to a network. The table has one row; whoever needs a number locks it until her transaction has ended. */
@Entity
@NotAudited
@Table(name = "network_counter")
public class NetworkCounter {

    public static final int ONLY = 1;

    @Id
    @Column(name = "id")
    private int id = ONLY;

    @Column(name = "last_number")
    private int last;

    @Version
    @Column(name = "version")
    private long version;

    protected NetworkCounter() {}

    /** @param known the highest number in use */
    public int next(int known) {
        last = Math.max(last, known) + 1;
        return last;
    }
}
