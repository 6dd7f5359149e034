package de.reihum.meetings;

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

    public PlaceData data() {
        return new PlaceData(name, street, postcode, town, hints);
    }
}
