package de.reihum.web.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text literals of the product's sources and templates. */
final class Code {

    private static final Path DOMAIN = Path.of("../domain/src/main/java");
    private static final Path PERSISTENCE = Path.of("../persistence/src/main/java");
    private static final Path WEB = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("(" + String.join("|", Messages.FEATURES) + ")(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern BEGINNING = Pattern.compile("(" + String.join("|", Messages.FEATURES) + ")(\\.[A-Za-z0-9_-]+)+\\.");
    /** Calls whose first text is a key, and refusals, whose last is. */
    private static final Pattern CALL = Pattern.compile("\\b(?:t|text|say|has)\\(\\s*(?:[a-z]\\w*(?:\\(\\))?\\s*,\\s*)?\"([^\"]+)\"\\s*[,)]");
    private static final Pattern REFUSAL = Pattern.compile("(?:new (?:NotFound|RuleBroken|Conflict|NotAllowed)\\(|new InvalidValue\\(\\s*[^,()]+,\\s*|Reason\\.of\\(\\s*[^,()]+,\\s*)\"([^\"]+)\"");
    private static final Pattern UI_TEXT = Pattern.compile("(?:new (?:Span|H[1-6]|Paragraph|Button|TextField|TextArea|EmailField|PasswordField|IntegerField|DatePicker|ComboBox(?:<[^>]*>)?|Select(?:<[^>]*>)?"
            + "|Checkbox|CheckboxGroup(?:<[^>]*>)?|RadioButtonGroup(?:<[^>]*>)?|MultiSelectComboBox(?:<[^>]*>)?|Text|Anchor|Div|Details|NativeLabel|Tab|SideNavItem|Notification|Pre|Emphasis)"
            + "|\\.(?:setText|setLabel|setPlaceholder|setHelperText|setErrorMessage|setAriaLabel|setTitle|setTooltipText|setHeaderTitle|setPageTitle|show))\\(\\s*\"([^\"]*\\p{L}{2,}[^\"]*)\"\\s*[,)]");
    /** With two texts it is a header of an HTTP answer. */
    private static final Pattern COLUMN_TEXT = Pattern.compile("\\.setHeader\\(\\s*\"([^\"]*\\p{L}{2,}[^\"]*)\"\\s*\\)");

    private Code() {}

    static Set<String> literals() throws IOException {
        return found(LITERAL, DOMAIN, PERSISTENCE, WEB, TEMPLATES);
    }

    static Set<String> keys() throws IOException {
        var keys = found(CALL, WEB, TEMPLATES);
        keys.addAll(found(REFUSAL, DOMAIN, PERSISTENCE, WEB));
        keys.removeIf(key -> !KEY.matcher(key).matches());
        return keys;
    }

    /** Literals that are completed at run time. */
    static Set<String> beginnings() throws IOException {
        var starts = found(LITERAL, DOMAIN, WEB, TEMPLATES);
        starts.removeIf(start -> !BEGINNING.matcher(start).matches());
        return starts;
    }

    static List<String> literalTexts() throws IOException {
        var texts = new ArrayList<String>();
        for (var file : files(WEB)) {
            literalText(Files.readString(file)).forEach(text -> texts.add(file.getFileName() + ": " + text));
        }
        return texts;
    }

    static List<String> literalText(String source) {
        return Stream.concat(UI_TEXT.matcher(source).results(), COLUMN_TEXT.matcher(source).results()).map(found -> found.group(1)).filter(text -> !KEY.matcher(text).matches()).toList();
    }

    static List<String> textsInTemplates() throws IOException {
        var texts = new ArrayList<String>();
        for (var file : files(TEMPLATES)) {
            var text = textOfTemplate(Files.readString(file));
            if (Pattern.compile("\\p{L}{2,}").matcher(text).find()) {
                texts.add(file.getFileName() + ": " + text.strip());
            }
        }
        return texts;
    }

    static String textOfTemplate(String template) {
        return template.replaceAll("(?s)\\{#.*?#}|\\{%.*?%}|\\{\\{.*?}}|<!--.*?-->|<style.*?</style>|<svg.*?</svg>|<[^>]*>|&\\w+;", " ").replaceAll("\\s+", " ").replace("Reihum", "");
    }

    private static Set<String> found(Pattern pattern, Path... folders) throws IOException {
        var all = new TreeSet<String>();
        for (var folder : folders) {
            for (var file : files(folder)) {
                pattern.matcher(Files.readString(file)).results().map((MatchResult match) -> match.group(1)).forEach(all::add);
            }
        }
        return all;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
