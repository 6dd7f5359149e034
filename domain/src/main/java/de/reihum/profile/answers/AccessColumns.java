package de.reihum.profile.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** {@link Access} as it is stored. */
@Embeddable
public class AccessColumns {

    @Column(name = "offers")
    private String offers;

    @Column(name = "conditions")
    private String conditions;

    @Column(name = "other_conditions")
    private String otherConditions;

    public void write(Access answers) {
        offers = Codes.write(answers.offers());
        conditions = Codes.write(answers.conditions());
        otherConditions = answers.otherConditions();
    }

    public Access read() {
        return new Access(Codes.read(Access.Offer.class, offers), Codes.read(Access.Condition.class, conditions), otherConditions);
    }
}
