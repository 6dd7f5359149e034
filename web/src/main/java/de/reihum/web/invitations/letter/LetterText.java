package de.reihum.web.invitations.letter;

import java.util.List;

/**
 * What one letter says.
 *
 * @param address at most six lines
 * @param beside the date and whom to ask, beside the address
 * @param body in its order
 * @param code what the square code leads to, or empty for none
 * @param words stand beside the code
 */
public record LetterText(List<String> address, List<String> beside, String subject, String greeting, List<Block> body, String code, List<String> words, List<String> closing) {

    /** A paragraph; one with a label stands beside it, as a line of a table. */
    public record Block(String label, String text) {

        public static Block paragraph(String text) {
            return new Block("", text);
        }
    }
}
