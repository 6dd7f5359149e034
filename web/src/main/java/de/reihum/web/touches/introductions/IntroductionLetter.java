package de.reihum.web.touches.introductions;

import de.reihum.jobs.PendingEffect;
import de.reihum.settings.Faces;
import de.reihum.touches.introductions.Errand;
import de.reihum.touches.introductions.IntroductionMail;
import de.reihum.touches.introductions.Partner;
import de.reihum.web.mail.Mail;
import de.reihum.web.mail.Postbox;
import de.reihum.web.polls.mail.PollLetter.Parts;
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
import java.util.stream.Stream;

/** Writes an introduction's mails in the reader's language, as text and as HTML. */
@ApplicationScoped
public class IntroductionLetter {

    private Postbox postbox;
    private Pages pages;
    private Messages messages;
    private Settings settings;
    private Faces faces;

    protected IntroductionLetter() {}

    @Inject
    public IntroductionLetter(Postbox postbox, Pages pages, Messages messages, Settings settings, Faces faces) {
        this.postbox = postbox;
        this.pages = pages;
        this.messages = messages;
        this.settings = settings;
        this.faces = faces;
    }

    void send(PendingEffect effect, IntroductionMail mail, Errand errand) {
        var language = Locale.forLanguageTag(mail.language());
        var key = "touches.letter." + errand;
        var subject = say(language, key + ".subject", mail.network());
        var until = DateTimeFormatter.ofPattern(say(language, "shared.format.weekday"), language).format(mail.until());
        var parts = new Parts(say(language, "touches.letter.greeting", mail.name()), List.of(say(language, key + ".first", mail.network(), until), mail.why()), about(mail.partner(), language),
                say(language, key + ".button"), settings.link("/i/" + mail.token()), after(errand, language), say(language, "touches.letter.footer", mail.member(), mail.network()));
        postbox.send(new Mail(Mail.keyOf(effect), new Mail.Address(mail.name(), mail.email()), mail.network(), subject, text(parts), html(mail, subject, parts)));
    }

    private List<String> after(Errand errand, Locale language) {
        return errand == Errand.ASK || errand == Errand.REMIND ? List.of(say(language, "touches.letter.private"), say(language, "touches.letter.personal"))
                : List.of(say(language, "touches.letter.personal"));
    }

    /** Empty until both have agreed. */
    private List<String> about(Partner partner, Locale language) {
        return partner == null ? List.of() : Stream.of(partner.name(), partner.position(), partner.member(), partner.email(), partner.phone(),
                partner.word().isEmpty() ? "" : say(language, "touches.letter.word", partner.word())).filter(line -> !line.isEmpty()).toList();
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

    private String html(IntroductionMail mail, String subject, Parts parts) {
        try {
            return pages.render("poll-mail", Locale.forLanguageTag(mail.language()), Map.of("subject", subject, "network", mail.network(), "parts", parts, "base", settings.link("")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String say(Locale language, String key, Object... arguments) {
        return messages.text(faces.present().words(), language, key, arguments);
    }
}
