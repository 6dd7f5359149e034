package de.reihum.members;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a member sits; unknown parts are empty. */
@Embeddable
public class Address {

    @Column(name = "street")
    private String street;

    @Column(name = "postcode")
    private String postcode;

    @Column(name = "town")
    private String town;

    protected Address() {}

    Address(String street, String postcode, String town) {
        this.street = street;
        this.postcode = postcode;
        this.town = town;
    }

    public String street() {
        return street;
    }

    public String postcode() {
        return postcode;
    }

    public String town() {
        return town;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Address that && street.equals(that.street) && postcode.equals(that.postcode) && town.equals(that.town);
    }

    @Override
    public int hashCode() {
        return Objects.hash(street, postcode, town);
    }

    @Override
    public String toString() {
        return Stream.of(street, (postcode + " " + town).strip()).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
