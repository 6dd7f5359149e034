package de.reihum.web.mail;

import de.reihum.shared.EmailAddress;
import de.reihum.web.shared.Settings;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Sends one mail for every three arguments (security, host, port), always to 127.0.0.1, and says what became of it. A program of its own, because
 * whom Java trusts is decided once for a whole process.
 */
final class TlsSender {

    private TlsSender() {}

    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var smtp = new Smtp(new Settings());
        var mail = new Mail("effect 7", new Mail.Address("Anna", new EmailAddress("anna@example.org")), "Netz", "Thema", "Text", "<p>Text</p>");
        for (int i = 0; i < arguments.length; i += 3) {
            try {
                smtp.send(mail, new Way(arguments[i + 1], arguments[i + 2], arguments[i], null, "", "netz@neckar.example", Optional.of(InetAddress.getByName("127.0.0.1"))));
                out.println("sent");
            } catch (MailFailed failed) {
                out.println("refused: " + root(failed).replaceAll("\\s+", " "));
            }
        }
    }

    private static String root(Throwable failed) {
        return failed.getCause() == null ? String.valueOf(failed.getMessage()) : root(failed.getCause());
    }
}
