package de.reihum.web.mail;

import de.reihum.web.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The mail server: {@code reihum.smtp.host}, {@code .port} (587), {@code .security} (starttls, tls or none), {@code .user}, {@code .from};
 * the password comes from the environment, {@code REIHUM_SMTP_PASSWORD}.
 */
@ApplicationScoped
public class Smtp {

    private static final String CONNECT_MILLIS = "10000";
    private static final Pattern RULES = Pattern.compile("\\b5\\.7\\.\\d");
    private static final String ANSWER_MILLIS = "20000";

    private Settings settings;

    protected Smtp() {}

    @Inject
    public Smtp(Settings settings) {
        this.settings = settings;
    }

    boolean configured() {
        return !settings.text("reihum.smtp.host").isEmpty();
    }

    /** @throws MailFailed when the server cannot be reached, is too slow, or refuses; {@link MailRefused} when it refuses the address for good */
    void send(Mail mail) {
        send(mail, own());
    }

    /** By any way. @throws MailFailed when the server cannot be reached, is too slow, or refuses; {@link MailRefused} when it refuses the address for good */
    void send(Mail mail, Way way) {
        try {
            var session = Session.getInstance(properties(way));
            var message = new MailMessage(session, mail, way.from());
            try (var transport = session.getTransport()) {
                transport.connect(way.user(), way.user() == null ? null : way.password());
                transport.sendMessage(message, message.getAllRecipients());
            }
        } catch (SendFailedException refused) {
            throw forGood(refused) ? new MailRefused(answer(refused), refused) : new MailFailed("The mail server did not take the mail: " + answer(refused), refused);
        } catch (MessagingException failed) {
            throw new MailFailed("The mail server did not take the mail: " + failed.getMessage(), failed);
        }
    }

    /** A refusal of the address (5xx), unless the server has something against us: 5.7 is about its rules, which somebody may set right. */
    private static boolean forGood(SendFailedException refused) {
        return refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0 && !RULES.matcher(answer(refused)).find();
    }

    /** What was said about the address stands behind the general sentence. */
    private static String answer(SendFailedException refused) {
        return String.valueOf(refused.getNextException() == null ? refused.getMessage() : refused.getNextException().getMessage()).strip();
    }

    private Way own() {
        return new Way(settings.text("reihum.smtp.host"), settings.text("reihum.smtp.port"), settings.text("reihum.smtp.security"), user(), System.getenv("REIHUM_SMTP_PASSWORD"), from(), Optional.empty());
    }

    private static Properties properties(Way way) {
        var tls = "tls".equals(way.security());
        var scheme = tls ? "smtps" : "smtp";
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", scheme);
        var prefix = "mail." + scheme + ".";
        properties.setProperty(prefix + "host", way.host());
        properties.setProperty(prefix + "port", orElse(way.port(), tls ? "465" : "587"));
        properties.setProperty(prefix + "auth", Boolean.toString(way.user() != null));
        properties.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(prefix + "timeout", ANSWER_MILLIS);
        properties.setProperty(prefix + "writetimeout", ANSWER_MILLIS);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (!tls && !"none".equals(way.security())) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        way.pinned().ifPresent(address -> {
            properties.put(prefix + "socketFactory", new PinnedSockets(address));
            properties.setProperty(prefix + "socketFactory.fallback", "false");
        });
        return properties;
    }

    private String user() {
        var user = settings.text("reihum.smtp.user");
        return user.isEmpty() ? null : user;
    }

    private String from() {
        return orElse(settings.text("reihum.smtp.from"), "reihum@" + settings.url().getHost());
    }

    private static String orElse(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
