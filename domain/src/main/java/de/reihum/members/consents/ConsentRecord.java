package de.reihum.members.consents;

import de.reihum.members.Contact;
import de.reihum.shared.Named;
import de.reihum.shared.RuleBroken;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody agreed to one purpose, and perhaps took it back. Is never changed otherwise: it is the proof (GDPR Art. 7). */
@Entity
@Table(name = "contact_consent")
public class ConsentRecord extends TenantEntity implements Named {

    /** What somebody can agree to. */
    public enum Purpose {
        /** Invitations, polls and reminders by mail. */
        MAILS,
        NEWSLETTER,
        /** Being shown on pictures. */
        PHOTOS,
        /** Being named outside of the network. */
        NAMED,
        /** Name and address may be given to another member, to bring the two together. */
        INTRODUCTION
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id", referencedColumnName = "ID")
    private Contact contact;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private Purpose purpose;

    @Column(name = "text_version")
    private String textVersion;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "source")
    private String source;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_how")
    private String withdrawnHow;

    protected ConsentRecord() {}

    ConsentRecord(long id, Contact contact, ConsentData data, Instant givenAt) {
        super(id);
        this.contact = contact;
        this.purpose = data.purpose();
        this.textVersion = data.textVersion();
        this.givenAt = givenAt;
        this.source = data.source();
        this.withdrawnHow = "";
    }

    void withdraw(String how, Instant now) {
        if (withdrawnAt != null) {
            throw new RuleBroken("members.refusal.withdrawnAlready");
        }
        withdrawnAt = now;
        withdrawnHow = how;
    }

    void moveTo(Contact other) {
        contact = other;
    }

    Contact contact() {
        return contact;
    }

    Purpose purpose() {
        return purpose;
    }

    boolean stands() {
        return withdrawnAt == null;
    }

    ConsentRow row() {
        return new ConsentRow(id(), contact.id(), purpose, textVersion, givenAt, source, withdrawnAt, withdrawnHow);
    }

    @Override
    public String auditName() {
        return contact.name();
    }
}
