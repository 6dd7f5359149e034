package de.reihum.web.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A mail in the local folder.
 *
 * @param calendar the event it brings, or empty
 * @param network whose mail it is, {@link #NO_NETWORK} for one of the product itself
 */
public record KeptMail(long id, Instant sent, String from, String to, String subject, String messageId, String text, String html, String calendar, int network) {

    /** The header that says whose mail it is; only kept ones carry it. */
    static final String NETWORK = "X-Reihum-Network";
    /** No network has this number. */
    static final int NO_NETWORK = 0;

    boolean isOf(int wanted) {
        return network == wanted;
    }

    /** Whether the name stands in it, as whole words. */
    boolean names(String name) {
        var words = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])");
        return !name.isEmpty() && Stream.of(from, subject, text, html).anyMatch(part -> words.matcher(part).find());
    }

    static KeptMail read(long id, Path file) {
        try (var in = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), in);
            var whole = (Multipart) message.getContent();
            var parts = whole.getBodyPart(0).getContent() instanceof Multipart words ? words : whole;
            return new KeptMail(id, message.getSentDate().toInstant(), show(message.getFrom()[0]), show(message.getAllRecipients()[0]), message.getSubject(),
                    message.getMessageID(), parts.getBodyPart(0).getContent().toString(), parts.getBodyPart(1).getContent().toString(),
                    parts.getCount() > 2 ? new String(parts.getBodyPart(2).getInputStream().readAllBytes(), StandardCharsets.UTF_8) : "",
                    Integer.parseInt(message.getHeader(NETWORK, null) == null ? "0" : message.getHeader(NETWORK, null)));
        } catch (IOException | MessagingException failed) {
            throw new IllegalStateException("The local mail " + id + " could not be read", failed);
        }
    }

    private static String show(Address address) {
        return address instanceof InternetAddress internet && internet.getPersonal() != null ? internet.getPersonal() + " <" + internet.getAddress() + ">" : address.toString();
    }
}
