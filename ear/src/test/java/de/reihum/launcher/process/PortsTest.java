package de.reihum.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void every_port_derives_from_the_web_port_and_none_is_used_twice() {
        Ports ports = new Ports(8080);

        assertThat(new int[] {ports.web(), ports.admin(), ports.database(), ports.iiop(), ports.iiopSecure(), ports.iiopMutual(), ports.messages(),
                ports.jmx(), ports.webSecure(), ports.dataGrid()}).containsExactly(IntStream.range(8080, 8090).toArray());
    }

    @Test
    void two_installations_ten_apart_do_not_meet() {
        assertThat(new Ports(8080).dataGrid()).isLessThan(new Ports(8090).web());
    }

    @Test
    void a_taken_port_is_named_with_its_purpose() throws IOException {
        Ports ports = Ports.free();
        try (ServerSocket neighbour = new ServerSocket(ports.database(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> ports.refuseTaken("127.0.0.1", true))
                    .isInstanceOf(Fault.class).hasMessageContaining("Port " + neighbour.getLocalPort()).hasMessageContaining("database");
        }
    }

    @Test
    void the_database_port_may_be_taken_when_the_database_is_elsewhere() throws IOException {
        Ports ports = Ports.free();
        try (ServerSocket neighbour = new ServerSocket(ports.database(), 1, InetAddress.getLoopbackAddress())) {
            ports.refuseTaken("127.0.0.1", false);
            assertThat(neighbour.isBound()).isTrue();
        }
    }
}
