package de.reihum.members;

import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.Folding;
import de.reihum.shared.Lines;
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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A person to talk to at a member. Is changed through the member alone, which watches over the representative and the addresses. */
@Entity
@Table(name = "contact")
public class Contact extends TenantEntity implements Named {

    /** How to address somebody; NONE when it is not known or not wanted. */
    public enum Salutation { NONE, MS, MR }

    /** What somebody does for the network. Each member has at most one representative. */
    public enum Role { REPRESENTATIVE, SUBSTITUTE, FEES, PRESS, HOST }

    /** Whether the network may write mails. Without an answer it may write what membership brings with it. */
    public enum Consent { UNKNOWN, GIVEN, REFUSED }

    /** How somebody wants to be reached. */
    public enum Channel { MAIL, LETTER, PHONE }

    private static final int MAX_SEARCH = 600;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", referencedColumnName = "ID")
    private Member member;

    @Enumerated(EnumType.STRING)
    @Column(name = "salutation")
    private Salutation salutation;

    @Column(name = "title")
    private String title;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "position")
    private String position;

    @Column(name = "email")
    private EmailAddress email;

    @Column(name = "phone")
    private String phone;

    @Column(name = "representative")
    private boolean representative;

    @Column(name = "roles")
    private String roles;

    @Column(name = "language")
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "consent")
    private Consent consent;

    @Column(name = "consent_at")
    private Instant consentAt;

    @Column(name = "consent_source")
    private String consentSource;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private Channel channel;

    @Column(name = "interests")
    private String interests;

    @Column(name = "archived_at")
    private Instant archivedAt;

    /** The person was forgotten: what hangs on her stays, without her. */
    @Column(name = "erased_at")
    private Instant erasedAt;

    @NotAudited
    @Column(name = "search_text")
    private String searchText;

    protected Contact() {}

    Contact(long id, Member member, ContactData data, Instant now) {
        super(id);
        this.member = member;
        this.consent = Consent.UNKNOWN;
        this.consentSource = "";
        revise(data, now);
    }

    /** @throws RuleBroken when the person was forgotten */
    final void revise(ContactData data, Instant now) {
        requireKnown();
        data.check();
        salutation = data.salutation();
        title = data.title();
        firstName = data.firstName();
        lastName = data.lastName();
        position = data.position();
        email = data.emailOrNull();
        phone = data.phone();
        representative = data.roles().contains(Role.REPRESENTATIVE);
        roles = data.roles().stream().filter(role -> role != Role.REPRESENTATIVE).sorted().map(Role::name).collect(Collectors.joining(","));
        language = data.language();
        channel = data.channel();
        interests = Tags.stored(data.interests().stream().sorted(String.CASE_INSENSITIVE_ORDER).toList());
        decideConsent(data.consent(), data.consentSource(), now);
        searchText = Lines.cut(Folding.fold(name() + " " + (email == null ? "" : email.text()) + " " + phone), MAX_SEARCH);
    }

    /** When and where stay as they were while the decision stays the same. */
    private void decideConsent(Consent decision, String source, Instant now) {
        if (decision != consent) {
            consent = decision;
            consentAt = decision == Consent.UNKNOWN ? null : now;
        }
        consentSource = decision == Consent.UNKNOWN ? "" : source;
    }

    void moveTo(Member other) {
        member = other;
    }

    /** @param at when she said so */
    void hear(Consent decision, String source, Instant at) {
        consent = decision;
        consentAt = at;
        consentSource = source;
    }

    void represent(boolean wanted) {
        representative = wanted;
    }

    void archive(Instant now) {
        archivedAt = archivedAt == null ? now : archivedAt;
    }

    /** @throws RuleBroken when the person was forgotten */
    void restore() {
        requireKnown();
        archivedAt = null;
    }

    /** Nothing of the person stays, and nobody can put anything in again. */
    void erase(Instant now) {
        archive(now);
        erasedAt = now;
        salutation = Salutation.NONE;
        title = "";
        firstName = "";
        lastName = "";
        position = "";
        email = null;
        phone = "";
        representative = false;
        roles = "";
        language = "de";
        channel = null;
        interests = "";
        consent = Consent.UNKNOWN;
        consentAt = null;
        consentSource = "";
        searchText = "";
    }

    private void requireKnown() {
        if (erased()) {
            throw new RuleBroken("members.refusal.erased");
        }
    }

    /** First and last name with title; the mail address when there is no name. */
    public String name() {
        return PersonName.of(title, firstName, lastName, email);
    }

    public Set<Role> roles() {
        var all = EnumSet.noneOf(Role.class);
        if (representative) {
            all.add(Role.REPRESENTATIVE);
        }
        Arrays.stream(roles.split(",")).filter(role -> !role.isEmpty()).map(Role::valueOf).forEach(all::add);
        return all;
    }

    public Member member() {
        return member;
    }

    public EmailAddress email() {
        return email;
    }

    public boolean representative() {
        return representative;
    }

    public boolean archived() {
        return archivedAt != null;
    }

    /** Whether the person was forgotten. */
    public boolean erased() {
        return erasedAt != null;
    }

    /** Whether a mail can be sent: there is an address, and nothing against it. */
    public boolean reachable() {
        return !archived() && email != null && consent != Consent.REFUSED;
    }

    public String language() {
        return language;
    }

    public Consent consent() {
        return consent;
    }

    String searchText() {
        return searchText;
    }

    public ContactDetails details() {
        return new ContactDetails(id(), version(), member.id(), name(), data(), consentAt, archivedAt);
    }

    ContactData data() {
        return new ContactData(salutation, title, firstName, lastName, position, email == null ? "" : email.text(), phone, roles(), language, consent, consentSource, channel, new LinkedHashSet<>(Tags.read(interests)));
    }

    @Override
    public String auditName() {
        return name();
    }
}
