package de.reihum.persistence.isolation;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Several threads at the same work. */
record Crowd(int threads) {

    static Crowd of(int threads) {
        return new Crowd(threads);
    }

    /** @return what went wrong, a line each */
    List<String> each(int times, IntConsumer work) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var tasks = IntStream.range(0, times).mapToObj(i -> (Callable<Void>) () -> {
                work.accept(i);
                return null;
            }).toList();
            return pool.invokeAll(tasks).stream().map(Crowd::failure).filter(text -> !text.isEmpty()).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static String failure(Future<Void> done) {
        try {
            done.get();
            return "";
        } catch (ExecutionException failed) {
            return failed.getCause().toString();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "stopped";
        }
    }
}
