package de.reihum.web.exchange.letter;

import de.reihum.web.shared.pdf.PdfPage;
import java.util.List;
import java.util.Locale;

/** Labels as a page that a printer puts exactly on the sheet, and behind them who is missing. */
public final class LabelSheet {

    private static final double PADDING = 5;

    private final LabelFormat format;
    private final StringBuilder page = new StringBuilder();
    private int place;

    /** @param start the first free label on the first sheet, from 1 */
    public LabelSheet(LabelFormat format, int start) {
        this.format = format;
        this.place = start - 1;
        page.append("<html><head><style>@page { size: 210mm 297mm; margin: 0 } body { margin: 0; font-family: '").append(PdfPage.FONT).append("'; font-size: 10pt; line-height: 1.25 }")
                .append(".sheet { position: relative; width: 210mm; height: 296mm; overflow: hidden; page-break-after: always } .label { position: absolute; overflow: hidden }")
                .append(".missing { padding: 20mm; page-break-after: auto }</style></head><body><div class='sheet'>");
    }

    public void label(List<String> lines) {
        if (place > 0 && place % format.onOneSheet() == 0) {
            page.append("</div><div class='sheet'>");
        }
        int here = place++ % format.onOneSheet();
        page.append(String.format(Locale.ROOT, "<div class='label' style='left: %.2fmm; top: %.2fmm; width: %.2fmm; height: %.2fmm'>", format.left(here) + PADDING, format.top(here) + PADDING,
                format.width() - 2 * PADDING, format.height() - 2 * PADDING));
        lines.stream().filter(line -> !line.isBlank()).forEach(line -> page.append("<div>").append(escaped(line)).append("</div>"));
        page.append("</div>");
    }

    /** @param lines who gets no label, each with the reason */
    public String with(String heading, List<String> lines) {
        page.append("</div>");
        if (!lines.isEmpty()) {
            page.append("<div class='missing'><b>").append(escaped(heading)).append("</b>");
            lines.forEach(line -> page.append("<div>").append(escaped(line)).append("</div>"));
            page.append("</div>");
        }
        return page.append("</body></html>").toString();
    }

    /** Also without the few characters that XML knows no way to write. */
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
