package de.reihum.architecture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is read from files because compiled classes do not tell it. */
final class Sources {

    /** Files in one package. The house rules ask for the missing idea from 15 on; this is the largest there is, and it only goes down. */
    static final int MOST = 23;

    /** EclipseLink's doors from JPQL into SQL. Texts stand as they are in a class file. */
    private static final Pattern OUTBREAK = Pattern.compile("\\b(SQL|FUNC|OPERATOR|COLUMN|TABLE)\\s*\\(\\s*'", Pattern.CASE_INSENSITIVE);

    private Sources() {}

    static List<Path> packagesWithoutWord() throws IOException {
        return packages().keySet().stream().filter(folder -> !Files.exists(folder.resolve("package-info.java"))).toList();
    }

    static Map<Path, Long> bigPackages(int most) throws IOException {
        var big = new TreeMap<>(packages());
        big.values().removeIf(count -> count <= most);
        return big;
    }

    static List<Path> outbreaks(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).filter(file -> OUTBREAK.matcher(text(file)).find()).toList();
        }
    }

    private static Map<Path, Long> packages() throws IOException {
        return Product.sources().collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
