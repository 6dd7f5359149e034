package de.reihum.members.business;

import de.reihum.members.Member;
import de.reihum.shared.Named;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.function.UnaryOperator;

/** A further place of a member beside its seat: a plant, a branch, a training centre. */
@Entity
@Table(name = "member_site")
public class Site extends TenantEntity implements Named {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", referencedColumnName = "ID")
    private Member member;

    @Column(name = "name")
    private String name;

    @Column(name = "street")
    private String street;

    @Column(name = "postcode")
    private String postcode;

    @Column(name = "town")
    private String town;

    protected Site() {}

    Site(long id, Member member, SiteData data) {
        super(id);
        this.member = member;
        revise(data);
    }

    final void revise(SiteData data) {
        data.check();
        name = data.name();
        street = data.street();
        postcode = data.postcode();
        town = data.town();
    }

    void rewrite(UnaryOperator<String> pen) {
        name = pen.apply(name);
        street = pen.apply(street);
    }

    void moveTo(Member other) {
        member = other;
    }

    Member member() {
        return member;
    }

    SiteData data() {
        return new SiteData(name, street, postcode, town);
    }

    @Override
    public String auditName() {
        return member.name() + ", " + name;
    }
}
