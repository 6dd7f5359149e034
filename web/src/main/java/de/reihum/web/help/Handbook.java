package de.reihum.web.help;

import de.reihum.web.shared.Messages;
import de.reihum.web.shared.frame.HelpTopic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The pages {@code help/<topic>_<language>.md}: the first line is the title, the rest Markdown. */
final class Handbook {

    /** @param body Markdown without the title */
    record Chapter(String title, String body) {

        /** Its first sentence or two, to choose by. */
        String opening() {
            return body.substring(0, body.contains("\n\n") ? body.indexOf("\n\n") : body.length())
                    .replaceAll("\\[([^\\]]+)\\]\\([^)]*\\)", "$1").replaceAll("[*`]", "").strip();
        }
    }

    private static final Map<String, Chapter> READ = new ConcurrentHashMap<>();

    private Handbook() {}

    static Chapter chapter(HelpTopic topic, Locale language) {
        return READ.computeIfAbsent("help/" + topic.path() + "_" + Messages.nearest(language).getLanguage() + ".md", Handbook::read);
    }

    private static Chapter read(String name) {
        try (var in = Handbook.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("No handbook page " + name);
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int end = text.indexOf('\n');
            return new Chapter(text.substring(2, end).strip(), text.substring(end + 1).strip());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
