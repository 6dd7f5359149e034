package de.reihum.polls;

import de.reihum.shared.Named;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One topic to choose from. Its number, from 1, never changes: answers name it. */
@Entity
@Table(name = "poll_option")
public class PollOption extends TenantEntity implements Named {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "poll_id", referencedColumnName = "ID")
    private Poll poll;

    @Column(name = "number")
    private int number;

    @Column(name = "text")
    private String text;

    @Column(name = "retired")
    private boolean retired;

    protected PollOption() {}

    PollOption(long id, Poll poll, int number, String text) {
        super(id);
        this.poll = poll;
        this.number = number;
        this.text = text;
    }

    void rename(String wanted) {
        text = wanted;
    }

    void retire() {
        retired = true;
    }

    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    public boolean retired() {
        return retired;
    }

    @Override
    public String auditName() {
        return text;
    }
}
