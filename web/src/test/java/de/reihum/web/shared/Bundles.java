package de.reihum.web.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The message files as they lie in the source tree. */
public final class Bundles {

    private static final Path FOLDER = Path.of("src/main/resources/i18n");

    private Bundles() {}

    public static Map<String, String> of(String language) {
        var all = new TreeMap<String, String>();
        for (var feature : Messages.FEATURES) {
            read(feature, language).forEach((key, text) -> all.put(key.toString(), text.toString()));
        }
        return all;
    }

    static List<String> strangers() {
        var found = new ArrayList<String>();
        for (var feature : Messages.FEATURES) {
            read(feature, "de").keySet().stream().map(Object::toString).filter(key -> !key.startsWith(feature + ".")).forEach(found::add);
        }
        return found;
    }

    /** Keys that stand twice in one file, of which only the last counts. */
    static List<String> twice() {
        var found = new ArrayList<String>();
        for (var feature : Messages.FEATURES) {
            for (var language : List.of("de", "en")) {
                var seen = new HashSet<String>();
                lines(feature, language).stream().filter(line -> line.contains("=") && !line.startsWith("#")).map(line -> line.substring(0, line.indexOf('=')))
                        .filter(key -> !seen.add(key)).map(key -> language + " " + key).forEach(found::add);
            }
        }
        return found;
    }

    private static List<String> lines(String feature, String language) {
        try {
            return Files.readAllLines(FOLDER.resolve(feature + "_" + language + ".properties"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Properties read(String feature, String language) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(feature + "_" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return properties;
    }
}
