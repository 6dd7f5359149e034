package de.reihum.persistence.probe;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Place {

    @Column(name = "street")
    private String street;

    @Column(name = "town")
    private String town;

    protected Place() {}

    public Place(String street, String town) {
        this.street = street;
        this.town = town;
    }

    public void move(String newStreet) {
        street = newStreet;
    }

    @Override
    public String toString() {
        return street + ", " + town;
    }
}
