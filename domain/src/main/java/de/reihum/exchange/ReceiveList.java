package de.reihum.exchange;

import de.reihum.shared.Lines;
import java.util.List;

/**
 * Takes a list in, without its rows.
 *
 * @param fileName as the browser names it; shortened to 200 characters
 * @param headingLine line of the heading in the file, from 1
 * @param proposal what the columns seem to mean
 */
public record ReceiveList(String fileName, String encoding, char separator, int headingLine, int titleLines, List<String> headings, Meanings proposal) {

    private static final int MAX_NAME = 200;

    public ReceiveList {
        fileName = Lines.cut(Lines.one(fileName), MAX_NAME);
        headings = List.copyOf(headings);
    }
}
