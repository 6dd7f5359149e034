package de.reihum.profile.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** {@link Organisation} as it is stored. */
@Embeddable
public class OrganisationColumns {

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_form")
    private Organisation.LegalForm legalForm;

    @Column(name = "other_legal_form")
    private String otherLegalForm;

    @Enumerated(EnumType.STRING)
    @Column(name = "initiators")
    private Organisation.Initiators initiators;

    @Column(name = "coordination")
    private String coordination;

    @Column(name = "coordinators")
    private Integer coordinators;

    @Column(name = "hours")
    private Integer hours;

    @Column(name = "resources")
    private String resources;

    @Column(name = "other_resources")
    private String otherResources;

    @Column(name = "share_public_funds")
    private Integer publicFunds;

    @Column(name = "share_member_fees")
    private Integer memberFees;

    @Column(name = "share_partners")
    private Integer partnersMoney;

    @Column(name = "share_charges")
    private Integer charges;

    @Column(name = "share_donations")
    private Integer donations;

    @Column(name = "share_other")
    private Integer otherMoney;

    @Column(name = "other_source")
    private String otherSource;

    public void write(Organisation answers) {
        legalForm = answers.legalForm();
        otherLegalForm = answers.otherLegalForm();
        initiators = answers.initiators();
        coordination = Codes.write(answers.coordination());
        coordinators = answers.coordinators();
        hours = answers.hours();
        resources = Codes.write(answers.resources());
        otherResources = answers.otherResources();
        write(answers.funding());
    }

    private void write(Funding funding) {
        publicFunds = funding.publicFunds();
        memberFees = funding.memberFees();
        partnersMoney = funding.partners();
        charges = funding.charges();
        donations = funding.donations();
        otherMoney = funding.other();
        otherSource = funding.otherSource();
    }

    public Organisation read() {
        return new Organisation(legalForm, otherLegalForm, initiators, Codes.read(Organisation.Coordination.class, coordination), coordinators, hours,
                Codes.read(Organisation.Resource.class, resources), otherResources, new Funding(publicFunds, memberFees, partnersMoney, charges, donations, otherMoney, otherSource));
    }
}
