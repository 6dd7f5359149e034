package de.reihum.members.business;

import de.reihum.shared.Checks;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Lines;
import de.reihum.shared.Reason;
import java.util.List;

/** What is said about a further place of a member. */
public record SiteData(String name, String street, String postcode, String town) {

    public SiteData {
        name = Lines.one(name);
        street = Lines.one(street);
        postcode = Lines.one(postcode);
        town = Lines.one(town);
    }

    /** Why it would be refused, without refusing: for dry runs. Empty when all is well. */
    public List<Reason> reasons() {
        try {
            check();
            return List.of();
        } catch (InvalidValue refused) {
            return refused.reasons();
        }
    }

    void check() {
        new Checks()
                .require(!name.isEmpty(), "name", "members.refusal.siteName")
                .require(name.length() <= 120, "name", "members.refusal.tooLong", 120)
                .require(street.length() <= 160, "street", "members.refusal.tooLong", 160)
                .require(postcode.matches("[A-Za-z0-9 -]{0,10}"), "postcode", "members.refusal.postcode", Lines.cut(postcode, 20))
                .require(town.length() <= 80, "town", "members.refusal.tooLong", 80)
                .done();
    }
}
