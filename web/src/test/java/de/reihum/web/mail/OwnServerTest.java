package de.reihum.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.reihum.settings.mail.MailServer;
import de.reihum.settings.mail.MailServerService;
import de.reihum.settings.mail.MailServers;
import de.reihum.settings.mail.Security;
import de.reihum.settings.mail.ServerData;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.tenancy.TenantContext;
import de.reihum.web.shared.Settings;
import de.reihum.web.shared.secret.Sealing;
import java.net.InetAddress;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnServerTest {

    private final GreenMail green = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Settings settings = new Settings() {
        @Override
        public boolean development() {
            return true;
        }
    };
    private final One servers = new One();
    private final MailServerService service = new MailServerService(servers, new Ids(() -> 1));
    private final TenantContext tenant = new TenantContext();
    private final OwnServer own = new OwnServer(service, new Smtp(settings), new Reach(settings), new Sealing("a secret for tests only"), tenant);

    @BeforeEach
    void start() {
        tenant.enter(7);
        green.start();
    }

    @AfterEach
    void stop() {
        green.stop();
    }

    @Test
    void a_server_is_kept_when_a_mail_went_through_it_and_then_it_sends() throws Exception {
        own.take(at(green.getSmtp().getPort()), "geheim", mail());
        assertThat(green.getReceivedMessages()).hasSize(1);
        assertThat(own.sent(mail())).isTrue();
        assertThat(green.getReceivedMessages()[1].getFrom()[0].toString()).contains("netz@landkreis.example");
        assertThat(service.present().orElseThrow().sealedPassword()).doesNotContain("geheim");
    }

    @Test
    void a_server_that_does_not_take_the_test_is_not_kept_and_says_why() {
        assertThatThrownBy(() -> own.take(at(1), "", mail())).isInstanceOfSatisfying(InvalidValue.class,
                refused -> assertThat(refused.reasons().get(0).key()).isEqualTo("settings.refusal.server"));
        assertThat(service.present()).isEmpty();
    }

    @Test
    void after_three_failures_mails_go_the_installations_way() {
        own.take(at(green.getSmtp().getPort()), "", mail());
        green.stop();
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> own.sent(mail())).isInstanceOf(MailFailed.class);
        }
        assertThat(service.present().orElseThrow().resting()).isTrue();
        assertThat(own.sent(mail())).isFalse();
    }

    @Test
    void a_connection_goes_to_the_address_that_was_checked_wherever_the_name_leads() throws Exception {
        var pinned = Optional.of(InetAddress.getByName("127.0.0.1"));
        new Smtp(settings).send(mail(), new Way("nowhere.invalid", Integer.toString(green.getSmtp().getPort()), "none", null, "", "netz@landkreis.example", pinned));
        assertThat(green.getReceivedMessages()).hasSize(1);
        var elsewhere = Optional.of(InetAddress.getByName("127.0.0.2"));
        assertThatThrownBy(() -> new Smtp(settings).send(mail(), new Way("127.0.0.1", Integer.toString(green.getSmtp().getPort()), "none", null, "", "netz@landkreis.example", elsewhere)))
                .as("no way back to the name").isInstanceOf(MailFailed.class);
    }

    @Test
    void without_a_server_of_its_own_nothing_is_tried() {
        assertThat(own.sent(mail())).isFalse();
    }

    private static ServerData at(int port) {
        return new ServerData("127.0.0.1", port, Security.NONE, "", "netz@landkreis.example");
    }

    private static Mail mail() {
        return new Mail("effect 7", new Mail.Address("Anna", new EmailAddress("anna@example.org")), "Netz", "Thema", "Grüße", "<p>Grüße</p>");
    }

    private static final class One implements MailServers {

        private MailServer server;

        @Override
        public void add(MailServer added) {
            server = added;
        }

        @Override
        public void remove(MailServer removed) {
            server = null;
        }

        @Override
        public Optional<MailServer> present() {
            return Optional.ofNullable(server);
        }
    }
}
