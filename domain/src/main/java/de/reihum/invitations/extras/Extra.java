package de.reihum.invitations.extras;

import de.reihum.meetings.Meeting;
import de.reihum.members.Contact.Channel;
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

/** Somebody waits to be invited together with the next ones. Once she is, the invitation takes this one's place. */
@Entity(name = "InvitationExtra")
@Table(name = "invitation_extra")
public class Extra extends TenantEntity implements Named {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id", referencedColumnName = "ID")
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", referencedColumnName = "ID")
    private Member member;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id", referencedColumnName = "ID")
    private Contact contact;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private Channel channel;

    protected Extra() {}

    public Extra(long id, Meeting meeting, Contact contact, Channel channel) {
        super(id);
        this.meeting = meeting;
        this.member = contact.member();
        reach(contact, channel);
    }

    final void reach(Contact person, Channel way) {
        contact = person;
        channel = way;
    }

    void moveTo(Member same) {
        member = same;
    }

    public Meeting meeting() {
        return meeting;
    }

    public Member member() {
        return member;
    }

    public Contact contact() {
        return contact;
    }

    public Channel channel() {
        return channel;
    }

    ExtraRow row() {
        return new ExtraRow(member.id(), member.name(), contact.id(), contact.name(), channel);
    }

    @Override
    public String auditName() {
        return member.name();
    }
}
