package de.reihum.web.attendance.minutes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Shows minutes: {@code # } begins a heading, {@code - } an item of a list, two stars around words make them strong. Everything else is text. What comes
 * out is looked through once more, whatever the text was.
 */
public final class MinutesText {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder().allowElements("div", "h3", "p", "ul", "li", "strong", "br").allowAttributes("class").matching(Pattern.compile("minutes")).onElements("div").toFactory();
    private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]+)\\*\\*");

    private MinutesText() {}

    public static Component of(String minutes) {
        return new Html(html(minutes));
    }

    public static String html(String minutes) {
        var html = new StringBuilder("<div class=\"minutes\">");
        boolean list = false;
        for (var line : minutes.split("\n")) {
            boolean item = line.startsWith("- ") || line.startsWith("* ");
            if (item != list) {
                html.append(item ? "<ul>" : "</ul>");
                list = item;
            }
            html.append(item ? "<li>" + words(line.substring(2)) + "</li>" : line.startsWith("# ") ? "<h3>" + words(line.substring(2)) + "</h3>" : line.isBlank() ? "" : "<p>" + words(line) + "</p>");
        }
        return POLICY.sanitize(html.append(list ? "</ul>" : "").append("</div>").toString());
    }

    private static String words(String line) {
        return STRONG.matcher(line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")).replaceAll("<strong>$1</strong>");
    }
}
