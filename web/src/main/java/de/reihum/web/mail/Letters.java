package de.reihum.web.mail;

import de.reihum.members.consents.MailStopService;
import de.reihum.settings.Faces;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.Pages;
import de.reihum.web.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sends a network's letters to people outside, as text and as HTML, in the network's words. */
@ApplicationScoped
public class Letters {

    /**
     * A letter's parts in reading order; what is empty is left out.
     *
     * @param link the personal address behind the button; both empty when nothing is asked
     */
    public record Parts(String greeting, List<String> before, List<String> list, String button, String link, List<String> after, String footer) {}

    /**
     * One letter.
     *
     * @param key the same for the same letter, see {@link Mail#keyOf}
     * @param contact who gets it; the way out of all such letters stands below it, and in its head for her mail program
     * @param calendar what it brings for her calendar
     */
    public record Letter(String key, Mail.Address to, long contact, String network, Locale language, String subject, Parts parts, CalendarPart calendar) {

        public Letter(String key, Mail.Address to, long contact, String network, Locale language, String subject, Parts parts) {
            this(key, to, contact, network, language, subject, parts, CalendarPart.NONE);
        }
    }

    /** A letter as somebody reads it. @param html the whole page */
    public record Shown(String subject, String html) {}

    private Postbox postbox;
    private MailStopService stops;
    private Pages pages;
    private Messages messages;
    private Settings settings;
    private Faces faces;

    protected Letters() {}

    @Inject
    public Letters(Postbox postbox, MailStopService stops, Pages pages, Messages messages, Settings settings, Faces faces) {
        this.postbox = postbox;
        this.stops = stops;
        this.pages = pages;
        this.messages = messages;
        this.settings = settings;
        this.faces = faces;
    }

    public void send(Letter letter) {
        var stop = settings.link("/m/" + stops.link(letter.contact()));
        var way = say(letter.language(), "links.stop.link") + ":\n" + stop;
        postbox.send(new Mail(letter.key(), letter.to(), letter.network(), letter.subject(), text(letter.parts()) + "\n" + way + imprint(letter.language()), html(letter, stop), stop, "", letter.calendar()));
    }

    /** As it would be sent now, but for the links, which lead nowhere. */
    public Shown shown(Letter letter) {
        return new Shown(letter.subject(), html(letter, settings.link("/m/")));
    }

    public String say(Locale language, String key, Object... arguments) {
        return messages.text(faces.present().words(), language, key, arguments);
    }

    /** "Donnerstag, 12. November" */
    public String day(Locale language, LocalDate day) {
        return DateTimeFormatter.ofPattern(say(language, "shared.format.weekday"), language).format(day);
    }

    /** An address of the product that works from outside. @param path with its slash */
    public String link(String path) {
        return settings.link(path);
    }

    private String imprint(Locale language) {
        var words = Letterhead.imprint(faces.present(), say(language, "settings.public.imprint"));
        return words.isEmpty() ? "" : "\n\n" + words;
    }

    private static String text(Parts parts) {
        var all = new ArrayList<String>();
        all.add(parts.greeting());
        all.addAll(parts.before());
        if (!parts.list().isEmpty()) {
            all.add("- " + String.join("\n- ", parts.list()));
        }
        if (!parts.button().isEmpty()) {
            all.add(parts.button() + (parts.button().endsWith("?") ? "\n" : ":\n") + parts.link());
        }
        all.addAll(parts.after());
        all.add("--\n" + parts.footer());
        return String.join("\n\n", all);
    }

    private String html(Letter letter, String stop) {
        try {
            return pages.render("letter", letter.language(), Map.of("subject", letter.subject(), "network", letter.network(), "parts", letter.parts(), "stop", stop, "base", settings.link("")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
