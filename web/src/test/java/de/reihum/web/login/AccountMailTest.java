package de.reihum.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.accounts.FormOfAddress;
import de.reihum.accounts.PersonName;
import de.reihum.jobs.PendingEffect;
import de.reihum.login.OneTimeLinkService.Letter;
import de.reihum.settings.ChangeSettings;
import de.reihum.settings.Setting;
import de.reihum.settings.SettingsFixtures;
import de.reihum.tenancy.OneNetwork;
import de.reihum.web.mail.Mail;
import de.reihum.web.mail.Postbox;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.Pages;
import de.reihum.web.shared.Settings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccountMailTest {

    private final SettingsFixtures fixtures = new SettingsFixtures();
    private final List<Mail> sent = new ArrayList<>();
    private final Postbox postbox = new Postbox(null, null, null, null, null) {
        @Override
        public void send(Mail mail) {
            sent.add(mail);
        }
    };

    private Mail send(String language) {
        var messages = new Messages();
        var faces = fixtures.faces();
        new AccountMail(postbox, new Pages(messages, faces), messages, new Settings(), faces).send(
                new PendingEffect(7, 1, "tasks.late", "key", 3, "", Instant.EPOCH, 0, ""),
                new Letter("anna@example.org", new PersonName(FormOfAddress.MRS, "Anna", "Blüm"), language, ""),
                new AccountMail.Content("Montag", List.of("Das ist überfällig:"), List.of("Raum <klären>", "Bericht"), "Öffnen", "/tasks", List.of("Jeden Montag.")));
        return sent.get(sent.size() - 1);
    }

    @Test
    void text_and_html_say_the_same_in_the_same_order() {
        var mail = send("de");
        assertThat(mail.text()).isEqualTo("Guten Tag Frau Blüm,\n\nDas ist überfällig:\n\n- Raum <klären>\n- Bericht\n\nÖffnen:\nhttp://localhost:8080/tasks\n\nJeden Montag.\n\n--\n"
                + "Diese Mail verschickt Reihum für " + OneNetwork.NAME + ".");
        assertThat(mail.html()).containsSubsequence("Guten Tag Frau Blüm,", "Das ist überfällig:", "<li", "Raum &lt;klären&gt;", "Bericht", "http://localhost:8080/tasks", "Öffnen", "Jeden Montag.",
                "Diese Mail verschickt Reihum für " + OneNetwork.NAME + ".");
    }

    @Test
    void it_comes_from_the_product_and_names_who_answers_for_the_network() {
        fixtures.settings().change(new ChangeSettings(Map.of(Setting.COLOUR, "#8a1c5c", Setting.SIGNATURE, "Koordination", Setting.IMPRINT, "Netzwerk Neckar e. V."), Map.of()));
        var mail = send("en");
        assertThat(mail.sender()).isEqualTo("Reihum");
        assertThat(mail.html()).contains("bgcolor=\"#8a1c5c\"", "Netzwerk Neckar e. V.").doesNotContain("Koordination");
        assertThat(mail.text()).endsWith("Reihum sends this mail for " + OneNetwork.NAME + ".\n\nNetzwerk Neckar e. V.");
    }
}
