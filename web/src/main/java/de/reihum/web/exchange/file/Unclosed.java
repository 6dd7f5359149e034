package de.reihum.web.exchange.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An answer's stream: it is closed by whoever opened it, and not by the sheet that was written into it. */
public final class Unclosed extends FilterOutputStream {

    public Unclosed(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
