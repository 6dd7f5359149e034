package de.reihum.web.attendance.door;

import de.reihum.attendance.presence.PersonRow;
import de.reihum.attendance.presence.PersonRow.Expectation;
import de.reihum.web.shared.Pages;
import de.reihum.web.shared.pdf.PdfPage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The papers for a meeting's door: a sheet to sign, and badges of 90 by 54 millimetres, ten on a page, as holders for names commonly take them. */
final class DoorPapers {

    private static final int BADGES = 10;
    private static final int COLUMNS = 2;
    private static final double WIDTH = 90;
    private static final double HEIGHT = 54;
    private static final double LEFT = 15;
    private static final double TOP = 13.5;
    private static final int SHORT = 17;
    private static final int MIDDLE = 30;
    /** Whoever has not answered gets no badge: there would be many for nobody. */
    private static final Set<Expectation> LIKELY = EnumSet.of(Expectation.HOST, Expectation.COMES, Expectation.MAYBE, Expectation.UNEXPECTED);

    private final Pages pages;

    DoorPapers(Pages pages) {
        this.pages = pages;
    }

    /** What both papers say above. @param when in words */
    record Head(String title, String when, Locale language) {}

    /** One badge: where it lies on its page, and in which size its name is written. Without a name it is to be written by hand. */
    public record Badge(double left, double top, String size, String name, String firm) {}

    /** A line for everybody who has not declined, and some for those whom nobody expects. */
    void sheet(Head head, List<PersonRow> all, OutputStream out) throws IOException {
        write("attendance-sheet", head, Map.of("persons", all.stream().filter(row -> row.expected() != Expectation.DECLINED).toList()), out);
    }

    /** For everybody who will probably come; what is left of the last page is for those whom nobody expects. */
    void badges(Head head, List<PersonRow> all, OutputStream out) throws IOException {
        var likely = all.stream().filter(row -> LIKELY.contains(row.expected())).toList();
        var sheets = new ArrayList<List<Badge>>();
        for (int first = 0; first == 0 || first < likely.size(); first += BADGES) {
            var sheet = new ArrayList<Badge>();
            for (int place = 0; place < BADGES; place++) {
                sheet.add(badge(place, first + place < likely.size() ? likely.get(first + place) : null));
            }
            sheets.add(sheet);
        }
        write("name-badges", head, Map.of("sheets", sheets), out);
    }

    private static Badge badge(int place, PersonRow row) {
        var name = row == null || row.handle().startsWith("g") && row.name().startsWith(row.memberName()) ? "" : row.instead().isEmpty() ? row.name() : row.instead();
        var firm = row == null || row.memberName().equals(name) ? "" : row.memberName();
        return new Badge(LEFT + place % COLUMNS * WIDTH, TOP + place / COLUMNS * HEIGHT, name.length() <= SHORT ? "large" : name.length() <= MIDDLE ? "middle" : "small", name, firm);
    }

    private void write(String template, Head head, Map<String, Object> more, OutputStream out) throws IOException {
        var model = new HashMap<>(more);
        model.put("title", head.title());
        model.put("when", head.when());
        PdfPage.write(pages.render(template, head.language(), model), out);
    }
}
