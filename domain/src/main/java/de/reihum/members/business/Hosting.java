package de.reihum.members.business;

import de.reihum.members.Member;
import de.reihum.shared.Named;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.function.UnaryOperator;

/** What a member offers as a host of meetings. */
@Entity
@Table(name = "member_hosting")
public class Hosting extends TenantEntity implements Named {

    /** Nobody has asked yet, or what the answer was. */
    public enum Willing { UNKNOWN, YES, NO }

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", referencedColumnName = "ID")
    private Member member;

    @Enumerated(EnumType.STRING)
    @Column(name = "willing")
    private Willing willing;

    @Column(name = "capacity")
    private Integer capacity;

    @Column(name = "parking")
    private boolean parking;

    @Column(name = "step_free")
    private boolean accessible;

    @Column(name = "tour")
    private boolean tour;

    @Column(name = "remark")
    private String remark;

    protected Hosting() {}

    Hosting(long id, Member member) {
        super(id);
        this.member = member;
    }

    void offer(HostingData data) {
        data.check();
        willing = data.willing();
        capacity = data.capacity();
        parking = data.parking();
        accessible = data.accessible();
        tour = data.tour();
        remark = data.remark();
    }

    void rewrite(UnaryOperator<String> pen) {
        remark = pen.apply(remark);
    }

    void moveTo(Member other) {
        member = other;
    }

    Member member() {
        return member;
    }

    HostingData data() {
        return new HostingData(willing, capacity, parking, accessible, tour, remark);
    }

    @Override
    public String auditName() {
        return member.name();
    }
}
