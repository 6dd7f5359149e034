package de.reihum.ear;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.launcher.RunningServer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ShippedEar.class)
class ListenersIT {

    @Test
    void the_server_listens_on_loopback_only(RunningServer server) throws IOException {
        List<Listener> listeners = Listener.of(server.serverPid());

        assertThat(listeners).extracting(Listener::port).contains(server.ports().web(), server.ports().admin());
        assertThat(listeners).allMatch(Listener::isLoopback);
    }

    @Test
    void the_server_listens_with_web_and_administration_only(RunningServer server) throws IOException {
        assertThat(Listener.of(server.serverPid())).extracting(Listener::port)
                .containsExactlyInAnyOrder(server.ports().web(), server.ports().admin());
    }

    @Test
    void the_database_listens_on_loopback_only(RunningServer server) throws IOException {
        List<Listener> listeners = Listener.of(server.databasePid().orElseThrow());

        assertThat(listeners).extracting(Listener::port).containsExactly(server.ports().database());
        assertThat(listeners).allMatch(Listener::isLoopback);
    }
}
