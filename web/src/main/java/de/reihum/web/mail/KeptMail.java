package de.reihum.web.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;

/** A mail in the local folder. */
public record KeptMail(long id, Instant sent, String from, String to, String subject, String messageId, String text, String html) {

    static KeptMail read(long id, Path file) {
        try (var in = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), in);
            var parts = (Multipart) message.getContent();
            return new KeptMail(id, message.getSentDate().toInstant(), show(message.getFrom()[0]), show(message.getAllRecipients()[0]), message.getSubject(),
                    message.getMessageID(), parts.getBodyPart(0).getContent().toString(), parts.getBodyPart(1).getContent().toString());
        } catch (IOException | MessagingException failed) {
            throw new IllegalStateException("The local mail " + id + " could not be read", failed);
        }
    }

    private static String show(Address address) {
        return address instanceof InternetAddress internet && internet.getPersonal() != null ? internet.getPersonal() + " <" + internet.getAddress() + ">" : address.toString();
    }
}
