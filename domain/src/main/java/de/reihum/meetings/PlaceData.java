package de.reihum.meetings;

import de.reihum.members.Member;
import de.reihum.shared.Checks;
import de.reihum.shared.Lines;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a meeting is.
 *
 * @param name of a firm, a building or a room, up to 160 characters
 * @param hints how to get there, where to park, which door, up to 1,000 characters
 */
public record PlaceData(String name, String street, String postcode, String town, String hints) {

    public static final PlaceData NOWHERE = new PlaceData("", "", "", "", "");

    private static final int MAX_LINE = 160;
    private static final int MAX_POSTCODE = 10;
    private static final int MAX_HINTS = 1000;

    public PlaceData {
        name = Lines.one(name);
        street = Lines.one(street);
        postcode = Lines.one(postcode);
        town = Lines.one(town);
        hints = Lines.many(hints);
    }

    /** A member's seat. */
    public static PlaceData seatOf(Member member) {
        var data = member.data();
        return new PlaceData(data.name(), data.street(), data.postcode(), data.town(), "");
    }

    void check(Checks checks) {
        checks.require(name.length() <= MAX_LINE, "placeName", "meetings.refusal.place", MAX_LINE);
        checks.require(street.length() <= MAX_LINE, "street", "meetings.refusal.place", MAX_LINE);
        checks.require(postcode.length() <= MAX_POSTCODE, "postcode", "meetings.refusal.place", MAX_POSTCODE);
        checks.require(town.length() <= MAX_LINE, "town", "meetings.refusal.place", MAX_LINE);
        checks.require(hints.length() <= MAX_HINTS, "hints", "meetings.refusal.place", MAX_HINTS);
    }

    public boolean known() {
        return !name.isEmpty() || !street.isEmpty() || !town.isEmpty();
    }

    /** As on an envelope, without empty ones. */
    public List<String> lines() {
        return Stream.of(name, street, (postcode + " " + town).strip()).filter(line -> !line.isEmpty()).toList();
    }
}
