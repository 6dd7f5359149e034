package de.reihum.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.members.consents.MailStopService;
import de.reihum.settings.ChangeSettings;
import de.reihum.settings.Setting;
import de.reihum.settings.SettingsFixtures;
import de.reihum.settings.look.Logo;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.Ids;
import de.reihum.tenancy.OneNetwork;
import de.reihum.tenancy.TenantContext;
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
import java.util.Map;
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
    private final MailFolder folder = new MailFolder(settings, new TenantContext(), new Ids(() -> 1));
    private final MailStopService stops = new MailStopService() {
        @Override
        public String link(long contact) {
            return "wayOutOf" + contact;
        }
    };

    private final OwnServer noServerOfItsOwn = new OwnServer() {
        @Override
        boolean sent(Mail mail) {
            return false;
        }
    };

    private void send(Locale language) {
        var postbox = new Postbox(new Smtp(settings), folder, settings, fixtures.faces(), noServerOfItsOwn);
        new Letters(postbox, stops, new Pages(messages, fixtures.faces()), messages, settings, fixtures.faces()).send(new Letter("effect 1", new Mail.Address("Anna Blüm", new EmailAddress("anna@example.org")), 42,
                OneNetwork.NAME, language, "Ihre Stimme", new Parts("Guten Tag", List.of("Was meinen Sie?"), List.of(), "Antworten", "https://reihum.example/a/x", List.of(), "Sie bekommen diese Mail, weil …")));
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

    @Test
    void a_letter_wears_the_networks_logo_and_colour_and_ends_with_its_signature_and_legal_notice() {
        fixtures.logos.add(new Logo(77, "logo.png", new byte[] {1}));
        fixtures.settings().change(new ChangeSettings(Map.of(Setting.COLOUR, "#8a1c5c", Setting.SIGNATURE, "Anna Berg\nKoordination", Setting.IMPRINT, "Netzwerk Neckar e. V.\nRegister 4711"), Map.of()));
        send(Locale.GERMAN);
        var mail = folder.newest(1).get(0);
        assertThat(mail.html()).contains("src=\"https://reihum.example/brand/logo/1-77.png\"", "border-top:4px solid #8a1c5c", "bgcolor=\"#8a1c5c\"")
                .containsSubsequence("Antworten", "Anna Berg<br>Koordination", "Keine Mails mehr", "Netzwerk Neckar e. V.<br>Register 4711");
        assertThat(lines(mail)).containsSubsequence("Antworten:\n", "Anna Berg\nKoordination\n\n--\n", "Keine Mails mehr:\n").endsWith("\n\nNetzwerk Neckar e. V.\nRegister 4711");
    }

    @Test
    void a_legal_notice_on_a_page_of_its_own_is_a_link() {
        fixtures.settings().change(new ChangeSettings(Map.of(Setting.IMPRINT, "https://neckar.example/impressum"), Map.of()));
        send(Locale.ENGLISH);
        assertThat(folder.newest(1).get(0).html()).contains("<a href=\"https://neckar.example/impressum\"");
        assertThat(lines(folder.newest(1).get(0))).endsWith("\n\nLegal notice:\nhttps://neckar.example/impressum");
    }

    private static String lines(KeptMail mail) {
        return mail.text().replace("\r\n", "\n");
    }
}
