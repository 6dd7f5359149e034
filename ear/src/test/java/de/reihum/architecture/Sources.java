package de.reihum.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is read from files because compiled classes do not tell it. */
final class Sources {

    /** Files in one package. The house rules ask for the missing idea from 15 on; this is the largest there is, and it only goes down. */
    static final int MOST = 23;

    /** EclipseLink's doors from JPQL into SQL. Texts stand as they are in a class file. */
    private static final Pattern OUTBREAK = Pattern.compile("\\b(SQL|FUNC|OPERATOR|COLUMN|TABLE)\\s*\\(\\s*'", Pattern.CASE_INSENSITIVE);

    /** What does not count as code, and the lines that name types in full by right. */
    private static final Pattern NO_CODE = Pattern.compile("(?s)\"\"\".*?\"\"\"|/\\*.*?\\*/|\"(\\\\.|[^\"\\\\])*\"|//[^\n]*|(?m:^(import|package) [^\n]*)");
    private static final Pattern FULL_NAME = Pattern.compile("(?<![\\w.])(java|javax|jakarta|org|com|de)(\\.[a-z]\\w*)+\\.[A-Z]\\w*");

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
            return files.filter(file -> file.toString().endsWith(".class")).filter(file -> OUTBREAK.matcher(text(file, StandardCharsets.ISO_8859_1)).find()).toList();
        }
    }

    /** Types that are named in full although an import would do. */
    static List<String> fullNames(Stream<Path> files) {
        return files.flatMap(file -> fullNames(text(file, StandardCharsets.UTF_8)).map(name -> file.getFileName() + ": " + name)).toList();
    }

    static Stream<String> fullNames(String source) {
        return FULL_NAME.matcher(NO_CODE.matcher(source).replaceAll("")).results().map(MatchResult::group);
    }

    private static Map<Path, Long> packages() throws IOException {
        return Product.sources().collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
    }

    private static String text(Path file, Charset charset) {
        try {
            return new String(Files.readAllBytes(file), charset);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
