package de.reihum.web.mail;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.shared.EmailAddress;
import de.reihum.web.shared.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusalTest {

    private final Smtp smtp = new Smtp(new Settings() {
        @Override
        public URI url() {
            return URI.create("https://reihum.example");
        }
    });

    private void send(String answer) throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var thread = new Thread(() -> speak(server, answer));
            thread.start();
            smtp.send(new Mail("key", new Mail.Address("Anna", new EmailAddress("anna@example.org")), "Netzwerk", "Einladung", "Text", "<p>Text</p>"),
                    new Way("127.0.0.1", Integer.toString(server.getLocalPort()), "none", null, "", "netz@example.org", Optional.empty()));
        }
    }

    /** Takes everything but the receiver. */
    private static void speak(ServerSocket server, String answer) {
        try (var socket = server.accept(); var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)); var out = socket.getOutputStream()) {
            out.write("220 here\r\n".getBytes(StandardCharsets.US_ASCII));
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var said = line.startsWith("RCPT") ? answer : line.startsWith("QUIT") ? "221 bye" : "250 ok";
                out.write((said + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    @Test
    void an_unknown_address_is_refused_for_good() {
        assertThatThrownBy(() -> send("550 5.1.1 User unknown")).isInstanceOf(MailRefused.class).hasMessageContaining("550 5.1.1 User unknown");
    }

    @Test
    void a_full_mailbox_and_a_server_that_does_not_like_us_are_tried_again() {
        assertThatThrownBy(() -> send("452 4.2.2 Mailbox full")).isInstanceOf(MailFailed.class).isNotInstanceOf(MailRefused.class);
        assertThatThrownBy(() -> send("550 5.7.1 Relaying denied")).isInstanceOf(MailFailed.class).isNotInstanceOf(MailRefused.class);
    }
}
