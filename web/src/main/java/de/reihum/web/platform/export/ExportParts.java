package de.reihum.web.platform.export;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Cuts what is written into pieces and puts each away, so that a file of any size needs the memory of one piece. */
class ExportParts extends OutputStream {

    static final int SIZE = 512 * 1024;

    /** Where a piece goes. */
    @FunctionalInterface
    interface Shelf {
        void put(int number, byte[] bytes);
    }

    private final Shelf shelf;
    private final ByteArrayOutputStream piece = new ByteArrayOutputStream(SIZE);
    private int pieces;
    private long size;

    ExportParts(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void write(int one) {
        piece.write(one);
        full();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        for (int done = 0; done < length;) {
            int more = Math.min(SIZE - piece.size(), length - done);
            piece.write(bytes, offset + done, more);
            done += more;
            full();
        }
    }

    @Override
    public void close() {
        if (piece.size() > 0) {
            putAway();
        }
    }

    int pieces() {
        return pieces;
    }

    /** In bytes, as far as it has been put away. */
    long size() {
        return size;
    }

    private void full() {
        if (piece.size() == SIZE) {
            putAway();
        }
    }

    private void putAway() {
        shelf.put(pieces, piece.toByteArray());
        pieces++;
        size += piece.size();
        piece.reset();
    }
}
