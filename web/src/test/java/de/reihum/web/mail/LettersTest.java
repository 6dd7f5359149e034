package de.reihum.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.members.consents.MailStopService;
import de.reihum.settings.SettingsFixtures;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.Ids;
import de.reihum.web.mail.Letters.Letter;
import de.reihum.web.mail.Letters.Parts;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.Pages;
import de.reihum.web.shared.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LettersTest {

    @TempDir
    private Path data;

    private final Settings settings = new Settings() {
        @Override
        public URI url() {
            return URI.create("https://reihum.example");
        }

        @Override
        public boolean development() {
            return true;
        }

        @Override
        public Path data() {
            return data;
        }

        @Override
        public String text(String property) {
            return "";
        }
    };
    private final SettingsFixtures fixtures = new SettingsFixtures();
    private final Messages messages = new Messages();
    private final MailFolder folder = new MailFolder(settings, new Ids(() -> 1));
    private final MailStopService stops = new MailStopService() {
        @Override
        public String link(long contact) {
            return "wayOutOf" + contact;
        }
    };

    private void send(Locale language) {
        var postbox = new Postbox(new Smtp(settings), folder, settings, fixtures.faces(), null);
        new Letters(postbox, stops, new Pages(messages, fixtures.faces()), messages, settings, fixtures.faces()).send(new Letter("effect 1", new Mail.Address("Anna Blüm", new EmailAddress("anna@example.org")), 42,
                "Netz", language, "Ihre Stimme", new Parts("Guten Tag", List.of("Was meinen Sie?"), List.of(), "Antworten", "https://reihum.example/a/x", List.of(), "Sie bekommen diese Mail, weil …")));
    }

    @Test
    void every_letter_shows_the_way_out_of_all_further_ones() {
        send(Locale.GERMAN);
        var mail = folder.newest(1).get(0);
        assertThat(lines(mail)).endsWith("Keine Mails mehr:\nhttps://reihum.example/m/wayOutOf42");
        assertThat(mail.html()).contains("<a href=\"https://reihum.example/m/wayOutOf42\"", ">Keine Mails mehr</a>");
    }

    @Test
    void the_mail_program_finds_it_in_the_head_and_may_use_it_with_one_click() throws IOException {
        send(Locale.ENGLISH);
        try (var files = Files.list(data.resolve("mail"))) {
            assertThat(Files.readString(files.findFirst().orElseThrow()).replace("\r\n ", "")).contains("List-Unsubscribe: <https://reihum.example/m/wayOutOf42>", "List-Unsubscribe-Post: List-Unsubscribe=One-Click");
        }
        assertThat(lines(folder.newest(1).get(0))).endsWith("No more mails:\nhttps://reihum.example/m/wayOutOf42");
    }

    private static String lines(KeptMail mail) {
        return mail.text().replace("\r\n", "\n");
    }
}
