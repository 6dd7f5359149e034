package de.reihum.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with everything below them. */
public final class Trees {
    private Trees() {}

    public static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        for (Path each : below(root, Comparator.reverseOrder())) {
            Files.delete(each);
        }
    }

    public static void copy(Path from, Path to) throws IOException {
        for (Path each : below(from, Comparator.naturalOrder())) {
            Path target = to.resolve(from.relativize(each).toString());
            if (Files.isDirectory(each)) {
                Files.createDirectories(target);
            } else {
                Files.copy(each, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static List<Path> below(Path root, Comparator<Path> order) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.sorted(order).toList();
        }
    }
}
