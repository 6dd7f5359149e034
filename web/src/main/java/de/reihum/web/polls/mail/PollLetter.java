package de.reihum.web.polls.mail;

import de.reihum.ballots.PollMail;
import de.reihum.jobs.PendingEffect;
import de.reihum.settings.Faces;
import de.reihum.web.mail.Mail;
import de.reihum.web.mail.Postbox;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.Pages;
import de.reihum.web.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a poll's mails in the reader's language, as text and as HTML. */
@ApplicationScoped
public class PollLetter {

    /**
     * A mail's parts in reading order; what is empty is left out.
     *
     * @param list the topics
     * @param link the personal address
     */
    public record Parts(String greeting, List<String> before, List<String> list, String button, String link, List<String> after, String footer) {}

    private Postbox postbox;
    private Pages pages;
    private Messages messages;
    private Settings settings;
    private Faces faces;

    protected PollLetter() {}

    @Inject
    public PollLetter(Postbox postbox, Pages pages, Messages messages, Settings settings, Faces faces) {
        this.postbox = postbox;
        this.pages = pages;
        this.messages = messages;
        this.settings = settings;
        this.faces = faces;
    }

    /** @param kind {@code invitation} or {@code reminder} */
    void ask(PendingEffect effect, PollMail mail, String kind) {
        var language = Locale.forLanguageTag(mail.language());
        var until = DateTimeFormatter.ofPattern(say(language, "shared.format.weekday"), language).format(mail.endsOn());
        var before = new ArrayList<>(List.of(say(language, "polls.mail." + kind + ".first", mail.network(), until), mail.question()));
        if (!mail.intro().isEmpty()) {
            before.add(mail.intro());
        }
        var after = List.of(say(language, mail.anonymous() ? "polls.mail.anonymous" : "polls.mail.named", until), say(language, "polls.mail.personal"));
        send(effect, mail, say(language, "polls.mail." + kind + ".subject", mail.question()),
                new Parts(greeting(mail, language), before, mail.options().stream().map(option -> option.text()).toList(), say(language, "polls.mail.answer"), link(mail), after, footer(mail, language)));
    }

    void tell(PendingEffect effect, PollMail mail) {
        var language = Locale.forLanguageTag(mail.language());
        var before = new ArrayList<>(List.of(say(language, "polls.mail.topic.first", mail.question()), say(language, "polls.mail.topic.result", mail.topic(), mail.results().answers())));
        if (!mail.word().isEmpty()) {
            before.add(mail.word());
        }
        send(effect, mail, say(language, "polls.mail.topic.subject", mail.topic()),
                new Parts(greeting(mail, language), before, List.of(), say(language, "polls.mail.results"), link(mail), List.of(), footer(mail, language)));
    }

    private void send(PendingEffect effect, PollMail mail, String subject, Parts parts) {
        postbox.send(new Mail(Mail.keyOf(effect), new Mail.Address(mail.name(), mail.email()), mail.network(), subject, text(parts), html(mail, subject, parts)));
    }

    private static String text(Parts parts) {
        var all = new ArrayList<String>();
        all.add(parts.greeting());
        all.addAll(parts.before());
        if (!parts.list().isEmpty()) {
            all.add("- " + String.join("\n- ", parts.list()));
        }
        all.add(parts.button() + ":\n" + parts.link());
        all.addAll(parts.after());
        all.add("--\n" + parts.footer());
        return String.join("\n\n", all);
    }

    private String html(PollMail mail, String subject, Parts parts) {
        try {
            return pages.render("poll-mail", Locale.forLanguageTag(mail.language()), Map.of("subject", subject, "network", mail.network(), "parts", parts, "base", settings.link("")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String greeting(PollMail mail, Locale language) {
        return say(language, "polls.mail.greeting", mail.name());
    }

    private String footer(PollMail mail, Locale language) {
        return say(language, "polls.mail.footer", mail.member(), mail.network());
    }

    private String say(Locale language, String key, Object... arguments) {
        return messages.text(faces.present().words(), language, key, arguments);
    }

    private String link(PollMail mail) {
        return settings.link("/a/" + mail.token());
    }
}
