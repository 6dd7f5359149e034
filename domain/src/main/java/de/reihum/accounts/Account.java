package de.reihum.accounts;

import de.reihum.shared.Conflict;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A person who can sign in, whatever networks she works for. Begins with an invitation and without a password; every change of what protects
 * it ends the sessions that were opened before.
 */
@Entity
@Table(name = "account")
public class Account implements Named {

    private static final Set<String> LANGUAGES = Set.of("de", "en");

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "email")
    private EmailAddress email;

    @Enumerated(EnumType.STRING)
    @Column(name = "form_of_address")
    private FormOfAddress formOfAddress;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "language")
    private String language;

    @NotAudited
    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "operator")
    private boolean operator;

    @Column(name = "demo")
    private boolean demo;

    @Column(name = "task_mail")
    private boolean taskMail = true;

    @Column(name = "epoch")
    private int epoch;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    @Column(name = "version")
    private long version;

    protected Account() {}

    /** @throws InvalidValue when the language is not spoken here */
    public Account(long id, EmailAddress email, PersonName name, String language, Instant createdAt) {
        this.id = id;
        this.email = email;
        this.createdAt = createdAt;
        rename(name);
        speak(language);
    }

    /** Whether the mail about late tasks comes on Monday mornings. */
    public boolean wantsTaskMail() {
        return taskMail;
    }

    public void wantTaskMail(boolean wanted) {
        taskMail = wanted;
    }

    public void rename(PersonName name) {
        formOfAddress = name.formOfAddress();
        givenName = name.given();
        familyName = name.family();
    }

    public void speak(String wanted) {
        if (!LANGUAGES.contains(wanted)) {
            throw new InvalidValue("language", "accounts.refusal.language");
        }
        language = wanted;
    }

    /** @param hash made by the web, with its parameters in it */
    public void changePassword(String hash) {
        passwordHash = hash;
        endSessions();
    }

    public void makeOperator() {
        operator = true;
    }

    /** Accounts of a demonstration are never asked for a second factor. */
    public void markAsDemo() {
        demo = true;
    }

    /** Every session opened before loses its right. */
    public void endSessions() {
        epoch++;
    }

    /** @throws Conflict when the caller has seen another version */
    public void expect(long seen) {
        if (seen != version) {
            throw Conflict.changedByOther();
        }
    }

    public long id() {
        return id;
    }

    public EmailAddress email() {
        return email;
    }

    public PersonName name() {
        return new PersonName(formOfAddress, givenName, familyName);
    }

    public String language() {
        return language;
    }

    /** Empty until the invitation was accepted. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public boolean operator() {
        return operator;
    }

    public boolean demo() {
        return demo;
    }

    public int epoch() {
        return epoch;
    }

    public long version() {
        return version;
    }

    @Override
    public String auditName() {
        return name().full();
    }
}
