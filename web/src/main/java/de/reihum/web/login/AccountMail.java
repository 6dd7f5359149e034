package de.reihum.web.login;

import de.reihum.accounts.PersonName;
import de.reihum.jobs.PendingEffect;
import de.reihum.login.OneTimeLinkService.Letter;
import de.reihum.settings.Faces;
import de.reihum.shared.EmailAddress;
import de.reihum.web.mail.Letterhead;
import de.reihum.web.mail.Mail;
import de.reihum.web.mail.Postbox;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.Pages;
import de.reihum.web.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Mails about an account: a greeting, some sentences, one link. They come from the product, because that is what people sign in to; inside a network they
 * wear its logo and colour, so that an invitation is recognised.
 */
@ApplicationScoped
public class AccountMail {

    /**
     * What it says, ready in the recipient's language.
     *
     * @param before paragraphs before the link
     * @param list what there is, line by line, below them
     * @param path of the page the link leads to
     * @param after paragraphs after it
     */
    public record Content(String subject, List<String> before, List<String> list, String button, String path, List<String> after) {

        public Content(String subject, List<String> before, String button, String path, List<String> after) {
            this(subject, before, List.of(), button, path, after);
        }
    }

    private Postbox postbox;
    private Pages pages;
    private Messages messages;
    private Settings settings;
    private Faces faces;

    protected AccountMail() {}

    @Inject
    public AccountMail(Postbox postbox, Pages pages, Messages messages, Settings settings, Faces faces) {
        this.postbox = postbox;
        this.pages = pages;
        this.messages = messages;
        this.settings = settings;
        this.faces = faces;
    }

    public void send(PendingEffect effect, Letter letter, Content content) {
        var language = Locale.forLanguageTag(letter.language());
        var greeting = greeting(letter.name(), language);
        var link = settings.link(content.path());
        var face = faces.present();
        var sender = messages.text(language, face.network().isEmpty() ? "login.mail.sender" : "login.mail.sender.network", face.network());
        postbox.send(new Mail(Mail.keyOf(effect), new Mail.Address(letter.name().full(), new EmailAddress(letter.email())), messages.text(language, "shared.product"),
                content.subject(), text(greeting, content, link, sender, Letterhead.imprint(face, messages.text(language, "settings.public.imprint"))),
                html(language, Map.of("greeting", greeting, "content", content, "link", link, "sender", sender, "base", settings.link("")))));
    }

    private static String text(String greeting, Content content, String link, String sender, String imprint) {
        var list = content.list().isEmpty() ? "" : "- " + String.join("\n- ", content.list());
        return Stream.of(List.of(greeting), content.before(), List.of(list, content.button() + ":\n" + link), content.after(), List.of("--\n" + sender, imprint))
                .flatMap(List::stream).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private String greeting(PersonName name, Locale language) {
        return messages.text(language, "login.mail.greeting." + name.formOfAddress(), name.given(), name.family());
    }

    private String html(Locale language, Map<String, Object> model) {
        try {
            return pages.render("account-mail", language, model);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
