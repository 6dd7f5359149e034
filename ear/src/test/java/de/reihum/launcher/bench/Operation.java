package de.reihum.launcher.bench;

import java.io.IOException;

/**
 * Something that is done again and again.
 *
 * @param target CPU-milliseconds that shall be reached, or 0 for none
 * @param parts into how many the processor time is divided, such as round trips in one job
 */
record Operation(String name, double target, int parts, Step step) {

    /** Throws when the answer is not what it has to be. */
    @FunctionalInterface
    interface Step {
        void run(Connection connection, long count) throws IOException;
    }

    Operation(String name, double target, Step step) {
        this(name, target, 1, step);
    }

    static Reply expect(int status, Reply reply) throws IOException {
        if (reply.status() != status) {
            throw new IOException("Expected " + status + ", got " + reply.status() + ": " + reply.text().substring(0, Math.min(300, reply.body().length / 2)));
        }
        return reply;
    }
}
