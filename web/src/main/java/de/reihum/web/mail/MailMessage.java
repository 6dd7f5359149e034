package de.reihum.web.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Date;
import java.util.HexFormat;

/** A mail as it goes over the wire: text and HTML side by side, perhaps an event for the calendar, and always the same Message-ID for the same mail. */
class MailMessage extends MimeMessage {

    private final String messageId;

    MailMessage(Session session, Mail mail, String from) throws MessagingException {
        super(session);
        messageId = "<" + digest(mail.key()) + from.substring(from.indexOf('@')) + ">";
        setFrom(address(from, mail.sender()));
        setRecipient(Message.RecipientType.TO, address(mail.to().email().text(), mail.to().name()));
        if (!mail.replyTo().isEmpty()) {
            setReplyTo(new Address[] {address(mail.replyTo(), mail.sender())});
        }
        setSubject(mail.subject(), "UTF-8");
        setSentDate(new Date());
        setHeader("Auto-Submitted", "auto-generated");
        if (!mail.unsubscribe().isEmpty()) {
            setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        setContent(mail.calendar().none() ? words(mail) : withEvent(mail, mail.replyTo().isEmpty() ? from : mail.replyTo()));
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static MimeMultipart words(Mail mail) throws MessagingException {
        return new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html"));
    }

    /** Beside the words for programs that show the event at once, and as a file for the others. */
    private static MimeMultipart withEvent(Mail mail, String organizer) throws MessagingException {
        var event = mail.calendar().text().apply(organizer).getBytes(StandardCharsets.UTF_8);
        var words = words(mail);
        words.addBodyPart(event(event, mail.calendar().type()));
        var first = new MimeBodyPart();
        first.setContent(words);
        var file = event(event, "application/ics; name=invite.ics");
        file.setDisposition(Part.ATTACHMENT);
        file.setFileName("invite.ics");
        return new MimeMultipart("mixed", first, file);
    }

    private static MimeBodyPart event(byte[] text, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text, type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        return part;
    }

    private static InternetAddress address(String email, String name) throws MessagingException {
        try {
            return new InternetAddress(email, name.isEmpty() ? null : name, "UTF-8");
        } catch (UnsupportedEncodingException never) {
            throw new MessagingException("UTF-8 is always there", never);
        }
    }

    private static String digest(String key) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
