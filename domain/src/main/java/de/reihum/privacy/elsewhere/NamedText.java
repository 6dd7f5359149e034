package de.reihum.privacy.elsewhere;

/**
 * A text about others in which a person is named, or somebody else who is called like her.
 *
 * @param text the record, by which it is decided upon
 * @param section message key of the kind of data
 * @param name message key of what it is
 * @param place as in addresses, e.g. {@code members/42}
 * @param about what it belongs to, as people know it
 * @param before the name, shortened
 * @param hit as it stands there
 * @param after the name, shortened
 * @param surely whether more than her last name stands there
 */
public record NamedText(long text, String section, String name, String place, String about, String before, String hit, String after, boolean surely) {

    /** What stands around the name, and the name. */
    public String excerpt() {
        return before + hit + after;
    }
}
