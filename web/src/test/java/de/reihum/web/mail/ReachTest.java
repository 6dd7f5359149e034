package de.reihum.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.shared.InvalidValue;
import de.reihum.web.shared.Settings;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "100.64.0.1", "224.0.0.1", "::1", "fe80::1", "fd00::1", "::ffff:10.0.0.1"})
    void addresses_inside_are_out_of_reach(String address) throws UnknownHostException {
        assertThat(Reach.inside(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "93.184.216.34", "2a00:1450:4001:829::2003"})
    void public_addresses_are_not(String address) throws UnknownHostException {
        assertThat(Reach.inside(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void the_own_machine_and_odd_ports_are_refused_in_production() {
        var reach = new Reach(new Settings());
        assertThatThrownBy(() -> reach.check("localhost", 25)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> reach.check("localhost", 3306)).isInstanceOf(InvalidValue.class);
        assertThat(reach.check("8.8.8.8", 587)).hasValueSatisfying(address -> assertThat(address.getHostAddress()).isEqualTo("8.8.8.8"));
    }
}
