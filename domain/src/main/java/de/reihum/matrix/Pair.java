package de.reihum.matrix;

/** Two members, whichever was named first. */
record Pair(long one, long other) {

    static Pair of(long a, long b) {
        return a < b ? new Pair(a, b) : new Pair(b, a);
    }
}
