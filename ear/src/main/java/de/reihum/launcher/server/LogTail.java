package de.reihum.launcher.server;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;

/** What has been written to a log since a moment. */
record LogTail(Path file, long from) {

    static LogTail fromNow(Path file) throws IOException {
        return new LogTail(file, Files.exists(file) ? Files.size(file) : 0);
    }

    boolean contains(String words) {
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file)) {
            channel.position(Math.min(from, channel.size()));
            return new Scanner(Channels.newInputStream(channel), StandardCharsets.UTF_8).findWithinHorizon(words, 0) != null;
        } catch (IOException rotatedAway) {
            return false;
        }
    }
}
