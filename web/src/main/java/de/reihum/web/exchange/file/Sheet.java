package de.reihum.web.exchange.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is written row by row, the heading first; nothing of it stays in memory. */
public interface Sheet extends Closeable {

    void row(List<String> cells) throws IOException;
}
