package de.reihum.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.members.sources.Marks;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.Ids;
import de.reihum.tenancy.TenantContext;
import de.reihum.web.shared.Settings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailFolderTest {

    @TempDir
    private Path data;

    private final TenantContext tenant = new TenantContext();

    @Test
    void kept_mails_come_back_newest_first_and_survive_a_restart() {
        folder().keep(mail("effect 1", "Erstes Thema"));
        folder().keep(mail("effect 2", "Zweites Thema: Größe"));
        assertThat(folder().newest(10)).extracting(KeptMail::subject).containsExactly("Zweites Thema: Größe", "Erstes Thema");
        var kept = folder().newest(1).get(0);
        assertThat(kept.text()).isEqualTo("Grüße an alle");
        assertThat(kept.html()).isEqualTo("<p>Grüße an alle</p>");
        assertThat(kept.to()).isEqualTo("Änne Öhm <aenne@example.org>");
        assertThat(kept.from()).startsWith("Netzwerk Neckar");
        assertThat(folder().find(kept.id())).contains(kept);
    }

    @Test
    void a_kept_mail_still_has_its_event() {
        folder().keep(new Mail("effect 1", new Mail.Address("Änne Öhm", new EmailAddress("aenne@example.org")), "Netzwerk Neckar", "Einladung", "Grüße an alle", "<p>Grüße an alle</p>", "", "",
                new CalendarPart("REQUEST", from -> "SUMMARY:Größe von " + from)));
        var kept = folder().newest(1).get(0);
        assertThat(kept.calendar()).isEqualTo("SUMMARY:Größe von reihum@localhost");
        assertThat(kept.text()).isEqualTo("Grüße an alle");
    }

    @Test
    void mails_to_a_forgotten_person_and_about_her_go_and_no_other() {
        folder().keep(mail("effect 1", "Erstes Thema"));
        folder().keep(new Mail("effect 2", new Mail.Address("Ina Moos", new EmailAddress("moos@example.org")), "Netzwerk Neckar", "Ihre Vorstellung", "Das ist Änne Öhm, Brauerei", "<p>Änne Öhm</p>"));
        folder().keep(new Mail("effect 3", new Mail.Address("Ina Moos", new EmailAddress("moos@example.org")), "Netzwerk Neckar", "Anderes", "Hallo", "<p>Hallo</p>"));
        folder().forget(new Marks("Änne", "Öhm", "Änne Öhm", "aenne@example.org"));
        assertThat(folder().newest(10)).extracting(KeptMail::subject).containsExactly("Anderes");
    }

    @Test
    void mails_of_a_network_that_is_no_more_go_and_those_that_name_it() {
        folder().keep(mail("effect 1", "Willkommen bei Netzwerk Neckar"));
        folder().keep(new Mail("effect 2", new Mail.Address("Ina Moos", new EmailAddress("moos@example.org")), "Reihum", "Ihre Daten", "Das Netzwerk Neckar wurde geschlossen.", "<p>-</p>"));
        folder().keep(new Mail("effect 3", new Mail.Address("Ina Moos", new EmailAddress("moos@example.org")), "Reihum", "Neues Passwort", "Am Netzwerk Neckartal liegt es nicht.", "<p>-</p>"));
        tenant.enter(7);
        folder().keep(new Mail("effect 4", new Mail.Address("Ina Moos", new EmailAddress("moos@example.org")), "Unternehmerkreis", "Umfrage", "Was denken Sie?", "<p>-</p>"));
        tenant.exchange(8);
        folder().keep(new Mail("effect 5", new Mail.Address("Ina Moos", new EmailAddress("moos@example.org")), "Nachbarn", "Treffen", "Zusammen mit dem Netzwerk Neckar", "<p>-</p>"));
        folder().forget(7, "Netzwerk Neckar");
        assertThat(folder().newest(10)).extracting(KeptMail::subject).containsExactly("Treffen", "Neues Passwort");
    }

    @Test
    void an_unknown_mail_is_not_there() {
        assertThat(folder().newest(10)).isEmpty();
        assertThat(folder().find(4711)).isEmpty();
    }

    private static Mail mail(String key, String subject) {
        return new Mail(key, new Mail.Address("Änne Öhm", new EmailAddress("aenne@example.org")), "Netzwerk Neckar", subject, "Grüße an alle", "<p>Grüße an alle</p>");
    }

    private MailFolder folder() {
        return new MailFolder(new Settings() {
            @Override
            public Path data() {
                return data;
            }
        }, tenant, new Ids(() -> 1));
    }
}
