package de.reihum.members.notes;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.shared.Named;
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
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A few sentences about a member, perhaps about one of its people. */
@Entity
@Table(name = "member_note")
public class Note extends TenantEntity implements Named {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", referencedColumnName = "ID")
    private Member member;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id", referencedColumnName = "ID")
    private Contact contact;

    @Column(name = "words")
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "visibility")
    private Visibility visibility;

    @Column(name = "author")
    private String author;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Note() {}

    /** @param contact {@code null} for one about the member as a whole */
    Note(long id, Member member, Contact contact, NoteData data, String author, Instant writtenAt) {
        super(id);
        this.member = member;
        this.contact = contact;
        this.author = author;
        this.writtenAt = writtenAt;
        take(data);
    }

    void revise(NoteData data, Instant now) {
        take(data);
        changedAt = now;
    }

    private void take(NoteData data) {
        data.check();
        words = data.words();
        visibility = data.visibility();
    }

    void rewrite(UnaryOperator<String> pen) {
        words = pen.apply(words);
    }

    void moveTo(Member other) {
        member = other;
    }

    void moveTo(Contact other) {
        contact = other;
    }

    Visibility visibility() {
        return visibility;
    }

    NoteRow row() {
        var person = Optional.ofNullable(contact);
        return new NoteRow(id(), version(), member.id(), person.map(Contact::id).orElse(0L), person.map(Contact::name).orElse(""), new NoteData(words, visibility), author, writtenAt, changedAt);
    }

    @Override
    public String auditName() {
        return contact == null ? member.name() : contact.name();
    }
}
