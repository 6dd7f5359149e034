package de.reihum.web.invitations.letter;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Cuts what is written into pieces and hands each over as soon as it is full. */
final class Pieces extends OutputStream {

    private static final int SIZE = 512 * 1024;

    /** Takes one piece. */
    interface Shelf {
        void take(int number, byte[] bytes);
    }

    private final Shelf shelf;
    private final ByteArrayOutputStream piece = new ByteArrayOutputStream();
    private int count;

    Pieces(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void write(int one) {
        piece.write(one);
        handOver(SIZE);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        piece.write(bytes, offset, length);
        handOver(SIZE);
    }

    @Override
    public void close() {
        flush();
    }

    @Override
    public void flush() {
        handOver(1);
    }

    private void handOver(int from) {
        if (piece.size() >= from) {
            shelf.take(count++, piece.toByteArray());
            piece.reset();
        }
    }

    int count() {
        return count;
    }
}
