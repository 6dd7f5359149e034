package de.reihum.web.invitations.letter;

/**
 * What stands on every letter of a network.
 *
 * @param back whom the post gives it back to, in one line; the small print above the address
 * @param logo a picture, or empty
 * @param colour of the network's name, as {@code #rrggbb}
 */
public record LetterHead(String network, String back, byte[] logo, String colour) {

    public LetterHead {
        logo = logo.clone();
    }

    @Override
    public byte[] logo() {
        return logo.clone();
    }
}
