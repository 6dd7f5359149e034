package de.reihum.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.reihum.settings.SettingsFixtures;
import de.reihum.shared.EmailAddress;
import de.reihum.web.shared.Settings;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class MailTest {

    private static final String EVIL = "Anna\r\nBcc: all@example.org\u2028X: y";

    private static Mail mail(String name, String subject) {
        return new Mail("effect 7", new Mail.Address(name, new EmailAddress("anna@example.org")), name, subject, "Grüße", "<p>Grüße</p>");
    }

    @Test
    void a_name_or_subject_cannot_begin_another_header() throws MessagingException {
        var message = new MailMessage(Session.getInstance(new Properties()), mail(EVIL, EVIL), "reihum@example.org");
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getHeader("X")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getSubject()).isEqualTo("Anna Bcc: all@example.org X: y");
    }

    @Test
    void an_event_is_shown_by_programs_that_know_it_and_is_a_file_for_the_others() throws Exception {
        onServer(server -> smtp(server).send(withEvent("")), server -> {
            var received = server.getReceivedMessages()[0];
            var whole = (Multipart) received.getContent();
            assertThat(received.getContentType()).startsWith("multipart/mixed");
            var words = (Multipart) whole.getBodyPart(0).getContent();
            assertThat(whole.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
            assertThat(words.getBodyPart(2).getContentType()).isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
            assertThat(new String(words.getBodyPart(2).getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("ORGANIZER:mailto:reihum@example.org\r\nSUMMARY:Grüße\r\n");
            assertThat(whole.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
            assertThat(whole.getBodyPart(1).getContentType()).startsWith("application/ics");
        });
    }

    @Test
    void who_answers_from_a_calendar_writes_to_the_network() throws Exception {
        onServer(server -> smtp(server).send(withEvent("buero@example.org")),
                server -> assertThat(new String(((Multipart) server.getReceivedMessages()[0].getContent()).getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains("mailto:buero@example.org"));
    }

    private static Mail withEvent(String replyTo) {
        return new Mail("effect 7", new Mail.Address("Anna", new EmailAddress("anna@example.org")), "Netz", "Thema", "Grüße", "<p>Grüße</p>", "", replyTo,
                new CalendarPart("REQUEST", from -> "ORGANIZER:mailto:" + from + "\r\nSUMMARY:Grüße\r\n"));
    }

    private static Smtp smtp(GreenMail server) {
        return new Smtp(settings(Map.of("reihum.smtp.host", "127.0.0.1", "reihum.smtp.port", Integer.toString(server.getSmtp().getPort()), "reihum.smtp.security", "none",
                "reihum.smtp.from", "reihum@example.org")));
    }

    @Test
    void the_same_mail_carries_the_same_message_id_when_it_is_sent_again() throws Exception {
        onServer(server -> {
            var smtp = smtp(server);
            smtp.send(mail("Anna Blüm", "Thema"));
            smtp.send(mail("Anna Blüm", "Thema"));
        }, server -> {
            var received = server.getReceivedMessages();
            assertThat(received).hasSize(2);
            assertThat(received[0].getMessageID()).isEqualTo(received[1].getMessageID()).endsWith("@example.org>");
            assertThat(received[0].getFrom()[0].toString()).contains("reihum@example.org");
        });
    }

    @Test
    void a_server_that_does_not_answer_is_a_failure_and_no_loss() {
        var smtp = new Smtp(settings(Map.of("reihum.smtp.host", "127.0.0.1", "reihum.smtp.port", "1", "reihum.smtp.security", "none")));
        Assertions.assertThatThrownBy(() -> smtp.send(mail("Anna", "Thema"))).isInstanceOf(MailFailed.class);
    }

    @Test
    void without_a_server_and_outside_development_the_mail_is_refused() {
        var settings = settings(Map.of());
        var postbox = new Postbox(new Smtp(settings), null, settings, new SettingsFixtures().faces(), null);
        Assertions.assertThatThrownBy(() -> postbox.send(mail("Anna", "Thema"))).isInstanceOf(MailFailed.class).hasMessageContaining("reihum.smtp.host");
    }

    /** A step that may throw what mail does. */
    private interface Look {
        void at(GreenMail server) throws Exception;
    }

    private static void onServer(Consumer<GreenMail> steps, Look look) throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            steps.accept(server);
            look.at(server);
        } finally {
            server.stop();
        }
    }

    private static Settings settings(Map<String, String> values) {
        return new Settings() {
            @Override
            public String text(String property) {
                return values.getOrDefault(property, "");
            }

            @Override
            public boolean development() {
                return false;
            }
        };
    }
}
