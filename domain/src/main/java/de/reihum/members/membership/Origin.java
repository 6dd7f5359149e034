package de.reihum.members.membership;

import de.reihum.members.Member;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Named;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Who opened the door to the network for a member, and on which way it came. */
@Entity
@Table(name = "member_origin")
public class Origin extends TenantEntity implements Named {

    /** A partner organisation is a member, too; which of the two it was shows its kind. */
    public enum Opener { UNKNOWN, COORDINATION, MEMBER }

    /** After the study's questions 35 and 36: how companies come to a network. */
    public enum Channel { UNKNOWN, PERSONAL_TALK, MEMBER, PARTNER, EVENT, NEWSLETTER, WEBSITE, PRESS, OTHER }

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", referencedColumnName = "ID")
    private Member member;

    @Enumerated(EnumType.STRING)
    @Column(name = "opener")
    private Opener opener;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "opener_id", referencedColumnName = "ID")
    private Member openerMember;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private Channel channel;

    @Column(name = "remark")
    private String remark;

    protected Origin() {}

    Origin(long id, Member member) {
        super(id);
        this.member = member;
    }

    /** @param by the member that opened the door; {@code null} unless the opener is a member */
    void trace(Opener opener, Member by, Channel channel, String remark) {
        if (opener == Opener.MEMBER && (by == null || by.equals(member))) {
            throw new InvalidValue("openerMember", by == null ? "members.refusal.openerMissing" : "members.refusal.openedItself");
        }
        this.opener = opener;
        this.openerMember = opener == Opener.MEMBER ? by : null;
        this.channel = channel;
        this.remark = remark;
    }

    void rewrite(UnaryOperator<String> pen) {
        remark = pen.apply(remark);
    }

    /** Whoever is merged into another one hands its door over. */
    void handOver(Member from, Member into) {
        if (from.equals(member)) {
            member = into;
        }
        if (from.equals(openerMember)) {
            openerMember = into.equals(member) ? null : into;
            opener = openerMember == null ? Opener.UNKNOWN : opener;
        }
    }

    public Member member() {
        return member;
    }

    public MembershipDetails.OriginDetails details() {
        var by = Optional.ofNullable(openerMember);
        return new MembershipDetails.OriginDetails(opener, by.map(Member::id).orElse(0L), by.map(Member::name).orElse(""), channel, remark);
    }

    @Override
    public String auditName() {
        return member.name();
    }
}
