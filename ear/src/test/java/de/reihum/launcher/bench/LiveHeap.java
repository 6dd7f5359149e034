package de.reihum.launcher.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;

/** What lives in a server's heap. */
final class LiveHeap {

    static final double MIB = 1024 * 1024;

    private LiveHeap() {}

    /** In bytes, after a full collection. */
    static long of(long pid) throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, Long.toString(pid), "GC.class_histogram").redirectErrorStream(true).start();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            return lines.lines().filter(line -> line.startsWith("Total")).map(line -> line.strip().split("\\s+")).mapToLong(words -> Long.parseLong(words[2])).findFirst()
                    .orElseThrow(() -> new IOException("jcmd told nothing about the heap"));
        }
    }
}
