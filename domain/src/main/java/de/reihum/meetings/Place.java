package de.reihum.meetings;

import de.reihum.members.Member;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where a meeting is kept to be. */
@Embeddable
public class Place {

    @Column(name = "place_name")
    private String name;

    @Column(name = "place_street")
    private String street;

    @Column(name = "place_postcode")
    private String postcode;

    @Column(name = "place_town")
    private String town;

    @Column(name = "place_hints")
    private String hints;

    protected Place() {}

    Place(PlaceData data) {
        name = data.name();
        street = data.street();
        postcode = data.postcode();
        town = data.town();
        hints = data.hints();
    }

    /** At the host, unless another place is wanted. @param host {@code null} for none */
    static Place of(PlaceData wanted, Member host) {
        return new Place(!wanted.known() && host != null ? PlaceData.seatOf(host) : wanted);
    }

    /** Where it is with another host, or with none: a place at the one before goes along. */
    PlaceData with(Member other, Member before) {
        boolean goes = !data().known() || before != null && name.startsWith(before.name());
        return !goes ? data() : other == null ? PlaceData.NOWHERE : PlaceData.seatOf(other);
    }

    /** As one looks for it. */
    String searched(Member host) {
        return (host == null ? "" : host.name()) + " " + name + " " + town;
    }

    public PlaceData data() {
        return new PlaceData(name, street, postcode, town, hints);
    }
}
