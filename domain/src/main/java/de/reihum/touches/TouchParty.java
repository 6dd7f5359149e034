package de.reihum.touches;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;

/** One of those with whom there was contact: a member, perhaps through a certain person. */
@Entity
@NotAudited
@Table(name = "touch_party")
public class TouchParty extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "touch_id", referencedColumnName = "ID")
    private Touch touch;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", referencedColumnName = "ID")
    private Member member;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id", referencedColumnName = "ID")
    private Contact contact;

    protected TouchParty() {}

    TouchParty(long id, Touch touch, Participants.Party party) {
        super(id);
        this.touch = touch;
        this.member = party.member();
        this.contact = party.contact();
    }

    boolean is(Participants.Party party) {
        return party.member().equals(member) && Optional.ofNullable(party.contact()).equals(contact());
    }

    boolean sameAs(TouchParty other) {
        return other.member.equals(member) && other.contact().equals(contact());
    }

    void belongsTo(Member other) {
        member = other;
    }

    void speaksFor(Contact other) {
        contact = other;
        member = other == null ? member : other.member();
    }

    Touch touch() {
        return touch;
    }

    Member member() {
        return member;
    }

    Optional<Contact> contact() {
        return Optional.ofNullable(contact);
    }

    String name() {
        return name(member.name(), contact == null ? null : contact.name());
    }

    /** @param person {@code null} when it is not known who at the member */
    public static String name(String member, String person) {
        return person == null ? member : person + " (" + member + ")";
    }

    TouchData.Party data() {
        return new TouchData.Party(member.id(), contact == null ? 0 : contact.id());
    }

    TouchDetails.Party details() {
        return new TouchDetails.Party(member.id(), member.name(), contact == null ? 0 : contact.id(), contact == null ? "" : contact.name());
    }
}
