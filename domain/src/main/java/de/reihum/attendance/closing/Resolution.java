package de.reihum.attendance.closing;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Something that was decided in a meeting, and who looks after it until when. */
@Entity
@Table(name = "meeting_resolution")
public class Resolution extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "closing_id", referencedColumnName = "ID")
    private Closing closing;

    @NotAudited
    @Column(name = "text")
    private String text;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id", referencedColumnName = "ID")
    private Member member;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id", referencedColumnName = "ID")
    private Contact contact;

    @Column(name = "due")
    private LocalDate due;

    protected Resolution() {}

    /** @param member who looks after it, or {@code null} @param contact who does so there, or {@code null} */
    Resolution(long id, Closing closing, ResolutionData data, Member member, Contact contact) {
        super(id);
        this.closing = closing;
        this.member = member;
        this.contact = contact;
        text = data.text();
        due = data.due();
    }

    void belongsTo(Member same) {
        member = same;
    }

    void is(Contact same) {
        contact = same;
    }

    /** Somebody at the member looks after it, but it is not known any more who. */
    void forget() {
        contact = null;
    }

    void rewrite(UnaryOperator<String> pen) {
        text = pen.apply(text);
    }

    public Closing closing() {
        return closing;
    }

    public Optional<Member> member() {
        return Optional.ofNullable(member);
    }

    public Optional<Contact> contact() {
        return Optional.ofNullable(contact);
    }

    public ResolutionData data() {
        return new ResolutionData(text, member().map(Member::id).orElse(0L), contact().map(Contact::id).orElse(0L), due);
    }
}
