package de.reihum.web.shared.list;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes what the list shows into a file. Asked again for every click, in a request of its own.
 *
 * @param label the text of the menu entry
 * @param fileName with its ending
 */
public record Export<F>(String label, String fileName, String contentType, Writer<F> writer) {

    /** Gets the filter that is set at that moment. */
    @FunctionalInterface
    public interface Writer<F> {
        void write(F filter, OutputStream out) throws IOException;
    }
}
