package de.reihum.proposals.starters;

import de.reihum.members.Contact;
import de.reihum.shared.Named;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Somebody who may propose where only selected people may. */
@Entity
@Table(name = "proposer")
public class Proposer extends TenantEntity implements Named {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id", referencedColumnName = "ID")
    private Contact contact;

    protected Proposer() {}

    Proposer(long id, Contact contact) {
        super(id);
        this.contact = contact;
    }

    public Contact contact() {
        return contact;
    }

    /** The same person under another id. */
    public void becomes(Contact same) {
        contact = same;
    }

    @Override
    public String auditName() {
        return contact.name();
    }
}
