package de.reihum.web.shared.minutes;

import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/** Takes out of a text whatever a browser would take for a mark or a program, and leaves the words. */
public final class CleanText {

    private static final PolicyFactory NOTHING = new HtmlPolicyBuilder().toFactory();
    /** "5 <x": the sanitizer would take all that follows for a mark. */
    private static final Pattern UNENDED = Pattern.compile("<(?=[^\\s<>][^<>]*(<|$))");

    private CleanText() {}

    /** Until there is nothing left to take out: what is taken out may have held two halves apart, or have been written in another way. */
    public static String of(String text) {
        var before = "";
        var after = text;
        while (!after.equals(before)) {
            before = after;
            after = once(UNENDED.matcher(before).replaceAll("< "));
        }
        return after;
    }

    private static String once(String text) {
        var words = new Words();
        HtmlSanitizer.sanitize(text, NOTHING.apply(words));
        return words.all.toString();
    }

    /** Hears words as they are meant, without a writer's way of spelling them. */
    private static final class Words implements HtmlStreamEventReceiver {

        private final StringBuilder all = new StringBuilder();

        @Override
        public void text(String words) {
            all.append(words);
        }

        @Override
        public void openDocument() {
            // words only
        }

        @Override
        public void closeDocument() {
            // words only
        }

        @Override
        public void openTag(String name, List<String> attributes) {
            // words only
        }

        @Override
        public void closeTag(String name) {
            // words only
        }
    }
}
