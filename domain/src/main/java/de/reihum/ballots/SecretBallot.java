package de.reihum.ballots;

import de.reihum.polls.Poll;
import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.security.SecureRandom;

/**
 * An anonymous answer. Nothing in it leads to who gave it or when: its id is random, so that the rows lie in no order, and there is no time, no
 * invitation and no audit entry. It is final.
 */
@Entity
@NotAudited
@Table(name = "poll_secret_ballot")
public class SecretBallot extends TenantEntity {

    private static final SecureRandom RANDOM = new SecureRandom();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "poll_id", referencedColumnName = "ID")
    private Poll poll;

    @Column(name = "choices")
    private Choices choices;

    protected SecretBallot() {}

    public SecretBallot(Poll poll, Choices choices) {
        super(RANDOM.nextLong() & Long.MAX_VALUE);
        this.poll = poll;
        this.choices = choices;
    }

    public Choices choices() {
        return choices;
    }
}
