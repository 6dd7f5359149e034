package de.reihum.web.shared.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes one well-formed page as PDF, with a font that knows every name in Europe, and loads nothing from anywhere. */
public final class PdfPage {

    public static final String CONTENT_TYPE = "application/pdf";

    /** The page's style names it. */
    public static final String FONT = "Liberation Sans";

    private static final String FONT_FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int NORMAL = 400;

    private PdfPage() {}

    /** @param xhtml with {@code font-family: 'Liberation Sans'} */
    public static void write(String xhtml, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.useFont(() -> PDDocument.class.getResourceAsStream(FONT_FILE), FONT, NORMAL, FontStyle.NORMAL, true);
        builder.useUriResolver((base, address) -> null);
        builder.withHtmlContent(xhtml, null);
        builder.toStream(out);
        builder.run();
    }
}
