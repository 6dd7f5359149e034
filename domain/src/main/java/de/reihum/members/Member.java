package de.reihum.members;

import de.reihum.members.business.Section;
import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import de.reihum.shared.Folding;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Lines;
import de.reihum.shared.NotFound;
import de.reihum.shared.PartialDate;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * An institution that takes part in the network, with the people to talk to there. It begins as a prospect, applicant or
 * member, may pause or leave, and is archived when it shall no longer stand in lists; archiving can be undone, and its history stays.
 */
@Entity
@Table(name = "member")
public class Member extends TenantEntity implements Named {

    /** The kinds of institution the study found in networks. SME means fewer than 250 employees. */
    public enum Kind {
        SME, LARGE_COMPANY, ASSOCIATION, UNION, SCHOOL, EMPLOYMENT_AGENCY, MINISTRY, MUNICIPALITY, IHK, HWK, BUSINESS_DEVELOPMENT, OTHER
    }

    /** How it belongs to the network: not yet, asked to, as a member, not for a while, no more. */
    public enum Status { PROSPECT, APPLIED, ACTIVE, PAUSED, LEFT }

    /** How it takes part, as judged from what it did: gives, only receives, too new to tell, not expected to for a while. */
    public enum Participation { ACTIVE, PASSIVE, NEW, PAUSED }

    private static final int MAX_SEARCH = 4000;

    @Column(name = "name")
    private String name;

    @NotAudited
    @Column(name = "name_key")
    private String nameKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private Status status;

    /** Written by the judgement alone, with a bulk update that keeps the version ({@code m.version = m.version}); {@code null} before the first one. */
    @NotAudited
    @Enumerated(EnumType.STRING)
    @Column(name = "participation")
    private Participation participation;

    @Column(name = "employees")
    private Employees employees;

    @NotAudited
    @Column(name = "employee_count")
    private Integer employeeCount;

    @NotAudited
    @Enumerated(EnumType.STRING)
    @Column(name = "size_class")
    private Employees.Size size;

    @Column(name = "employees_on")
    private PartialDate employeesOn;

    @Column(name = "sector")
    private String sector;

    /** By WZ 2008. */
    @Enumerated(EnumType.STRING)
    @Column(name = "section")
    private Section section;

    @Column(name = "languages")
    private String languages;

    @Embedded
    private Address address;

    @Column(name = "website")
    private String website;

    @Column(name = "joined_on")
    private PartialDate joinedOn;

    @Column(name = "tags")
    private String tags;

    @Column(name = "notes")
    private String notes;

    @NotAudited
    @Column(name = "search_text")
    private String searchText;

    @NotAudited
    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "archived_at")
    private Instant archivedAt;

    @OneToMany(mappedBy = "member", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Contact> contacts = new ArrayList<>();

    protected Member() {}

    /** @throws InvalidValue with a reason for each field that cannot be */
    public Member(long id, MemberData data, Instant now) {
        super(id);
        status = data.status() == null ? Status.ACTIVE : data.status();
        revise(data, now);
    }

    /** Replaces the master data. The status is none of them: it follows from the membership. @throws InvalidValue with a reason for each field that cannot be */
    public final void revise(MemberData data, Instant now) {
        data.check();
        if (data.status() != null && data.status() != status) {
            throw new InvalidValue("status", "members.refusal.statusByMembership");
        }
        name = data.name();
        nameKey = NameKey.of(name);
        kind = data.kind();
        employees = data.employeesOrNull();
        employeeCount = employees == null ? null : employees.count();
        size = employees == null ? null : employees.size();
        employeesOn = data.employeesOnOrNull();
        sector = data.sector();
        section = data.section();
        languages = data.languages().stream().sorted().collect(Collectors.joining(","));
        var place = new Address(data.street(), data.postcode(), data.town());
        address = place.equals(address) ? address : place;
        website = data.website();
        joinedOn = data.joinedOnOrNull();
        tags = Tags.stored(data.tags().stream().sorted(String.CASE_INSENSITIVE_ORDER).toList());
        notes = data.notes();
        touch(now);
    }

    /** How it belongs to the network from now on. @see de.reihum.members.membership.MembershipService */
    public void becomes(Status next, Instant now) {
        status = next;
        touch(now);
    }

    /** Something beside the master data has changed. */
    public void changed(Instant now) {
        touch(now);
    }

    /** The first day as a member; who joins once more keeps the first one. */
    public void joins(LocalDate day) {
        joinedOn = joinedOn == null ? new PartialDate(day.toString()) : joinedOn;
    }

    /** The admission on that day did not come to pass; a first day that is known otherwise stays. */
    public void neverJoined(LocalDate day) {
        joinedOn = joinedOn != null && joinedOn.text().equals(day.toString()) ? null : joinedOn;
    }

    /** Takes it out of lists and audiences; its history stays. */
    public void archive(Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
            touch(now);
        }
    }

    public void restore(Instant now) {
        archivedAt = null;
        touch(now);
    }

    public void addTags(Collection<String> wanted, Instant now) {
        var all = new ArrayList<>(tags());
        all.addAll(wanted);
        tags = Tags.stored(all);
        touch(now);
    }

    public void removeTags(Collection<String> unwanted, Instant now) {
        var folded = unwanted.stream().map(Folding::fold).collect(Collectors.toSet());
        tags = Tags.stored(tags().stream().filter(tag -> !folded.contains(Folding.fold(tag))).toList());
        touch(now);
    }

    /** The first contact becomes the representative; another one only when the data says so, and then takes the role over. */
    public Contact addContact(long id, ContactData data, Instant now) {
        var contact = people().add(new Contact(id, this, data, now));
        touch(now);
        return contact;
    }

    public void reviseContact(Contact contact, ContactData data, Instant now) {
        people().refuseSecond(data, contact);
        contact.revise(data, now);
        people().settle(contact);
        touch(now);
    }

    /** What one of its people said about mails, perhaps some time ago. */
    public void hearConsent(Contact contact, Contact.Consent decision, String source, Instant at, Instant now) {
        contact.hear(decision, source, at);
        touch(now);
    }

    public void archiveContact(Contact contact, Instant now) {
        contact.archive(now);
        touch(now);
    }

    /** Comes back as representative only while nobody else is. */
    public void restoreContact(Contact contact, Instant now) {
        people().restore(contact);
        touch(now);
    }

    /** The same institution under another id: its people come here, behind the one who speaks for this one, and it stays empty. */
    public void takeOver(Member other, MemberData chosen, Instant now) {
        for (var contact : other.contacts) {
            if (contact.representative() && !contact.archived() && representative().isPresent()) {
                contact.represent(false);
            }
            contact.moveTo(this);
            contacts.add(contact);
        }
        other.contacts.clear();
        revise(chosen, now);
    }

    /** Two of its contacts are one person; the second one is to be removed. */
    public void join(Contact stays, Contact goes, ContactData chosen, Instant now) {
        contacts.remove(goes);
        reviseContact(stays, chosen, now);
    }

    /** Forgets one of its people; undoing is impossible. */
    public void eraseContact(Contact contact, Instant now) {
        contact.erase(now);
        touch(now);
    }

    /** What was noted about it as a whole; may be empty. */
    public String notes() {
        return notes == null ? "" : notes;
    }

    public void rewriteNotes(UnaryOperator<String> pen) {
        notes = pen.apply(notes);
    }

    /** It bore the name of a person who is forgotten: what counts stays (kind, size, sector, town), and the rest does not. */
    public void forgetName(Instant now) {
        name = "…";
        nameKey = NameKey.of(name);
        address = new Address("", "", address.town());
        website = "";
        notes = "";
        tags = Tags.stored(List.of());
        archive(now);
        touch(now);
    }

    /** Who speaks for the member in the network. */
    public Optional<Contact> representative() {
        return people().representative();
    }

    /** Who gets this member's mails now; nobody when it is archived or its representative may not be written to. */
    public Optional<Contact> addressee() {
        return archived() ? Optional.empty() : representative().filter(Contact::reachable);
    }

    /** @throws NotFound when it is no contact of this member */
    public Contact contact(long wanted) {
        return contacts.stream().filter(contact -> contact.id() == wanted).findFirst().orElseThrow(NotFound::record);
    }

    /** Every change, also of a contact, makes a new version and keeps what is searched up to date. */
    private void touch(Instant now) {
        changedAt = now;
        searchText = Lines.cut(Folding.fold(name + " " + address.town() + " " + address.postcode() + " " + sector + " " + String.join(" ", tags())) + " " + people().searchText(), MAX_SEARCH);
    }

    private People people() {
        return new People(contacts);
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public Status status() {
        return status;
    }

    public Optional<PartialDate> joined() {
        return Optional.ofNullable(joinedOn);
    }

    public List<String> tags() {
        return Tags.read(tags);
    }

    public boolean archived() {
        return archivedAt != null;
    }

    public List<Contact> contacts() {
        return List.copyOf(contacts);
    }

    public MemberData data() {
        return new MemberData(name, kind, status, employees == null ? "" : employees.text(), sector, address.street(), address.postcode(), address.town(), website,
                joinedOn == null ? "" : joinedOn.text(), new LinkedHashSet<>(tags()), notes,
                section, employeesOn == null ? "" : employeesOn.text(), Arrays.stream(languages.split(",")).filter(one -> !one.isEmpty()).collect(Collectors.toSet()));
    }

    public MemberDetails details() {
        return new MemberDetails(id(), version(), data(), size, participation, changedAt, archivedAt,
                contacts.stream().filter(contact -> !contact.erased()).map(Contact::details).toList());
    }

    @Override
    public String auditName() {
        return name;
    }
}
