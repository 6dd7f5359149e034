package de.reihum.web.invitations.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An address as it fits into the window: long lines go on in the next one, smaller when there are too many, and only the first one, the company, is ever cut. */
record AddressField(float size, List<String> lines) {

    private static final int MOST_LINES = 6;
    private static final float[] SIZES = {10.5f, 9.5f, 8.5f, 8};

    /** @param width of the window in points */
    static AddressField of(List<String> address, LetterFont font, float width) {
        for (float size : SIZES) {
            var lines = address.stream().flatMap(line -> font.lines(line, size, width).stream()).toList();
            if (lines.size() <= MOST_LINES) {
                return new AddressField(size, lines);
            }
        }
        return cut(address, font, SIZES[SIZES.length - 1], width);
    }

    private static AddressField cut(List<String> address, LetterFont font, float size, float width) {
        var rest = address.stream().skip(1).flatMap(line -> font.lines(line, size, width).stream()).toList();
        if (rest.size() >= MOST_LINES) {
            return new AddressField(size, address.stream().limit(MOST_LINES).map(line -> font.line(line, size, width)).toList());
        }
        var company = font.lines(address.get(0), size, width);
        int room = MOST_LINES - rest.size();
        var kept = new ArrayList<>(company.subList(0, room - 1));
        kept.add(font.line(String.join(" ", company.subList(room - 1, company.size())), size, width));
        return new AddressField(size, Stream.concat(kept.stream(), rest.stream()).toList());
    }
}
