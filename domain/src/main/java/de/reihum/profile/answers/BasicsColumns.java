package de.reihum.profile.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/** {@link Basics} as it is stored. */
@Embeddable
public class BasicsColumns {

    private static final String BETWEEN = "\n";

    @Column(name = "name")
    private String name;

    @Column(name = "postcode")
    private String postcode;

    @Column(name = "town")
    private String town;

    @Column(name = "founded")
    private Integer founded;

    @Column(name = "institutions")
    private String institutions;

    @Column(name = "other_institutions")
    private String otherInstitutions;

    @Column(name = "partners")
    private Integer partners;

    @Enumerated(EnumType.STRING)
    @Column(name = "trend")
    private Basics.Trend trend;

    @Enumerated(EnumType.STRING)
    @Column(name = "reach")
    private Basics.Reach reach;

    @Column(name = "sector_focus")
    private Boolean sectorFocus;

    @Column(name = "sectors")
    private String sectors;

    public void write(Basics answers) {
        name = answers.name();
        postcode = answers.postcode();
        town = answers.town();
        founded = answers.founded();
        institutions = Codes.write(answers.institutions());
        otherInstitutions = answers.otherInstitutions();
        partners = answers.partners();
        trend = answers.trend();
        reach = answers.reach();
        sectorFocus = answers.sectorFocus();
        sectors = String.join(BETWEEN, answers.sectors());
    }

    public Basics read() {
        return new Basics(name, postcode, town, founded, Codes.read(Basics.Institution.class, institutions), otherInstitutions, partners, trend, reach, sectorFocus,
                List.of(sectors.split(BETWEEN)));
    }
}
