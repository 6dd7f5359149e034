package de.reihum.web.shared.list;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes what the list shows into a file. Asked again for every click, in a request of its own.
 *
 * @param label the text of the menu entry
 * @param fileName with its ending
 * @param noted whether the writer itself leaves a note in the audit trail; else the download does
 */
public record Export<F>(String label, String fileName, String contentType, Writer<F> writer, boolean noted) {

    public Export(String label, String fileName, String contentType, Writer<F> writer) {
        this(label, fileName, contentType, writer, false);
    }

    /** Gets the filter that is set at that moment. */
    @FunctionalInterface
    public interface Writer<F> {
        void write(F filter, OutputStream out) throws IOException;
    }
}
