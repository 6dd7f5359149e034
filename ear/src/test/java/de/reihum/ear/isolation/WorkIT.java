package de.reihum.ear.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.ear.ShippedEar;
import de.reihum.ear.Soon;
import de.reihum.launcher.RunningServer;
import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the product does by itself for one network is tried with another one's ids. Each attack has networks of its own. */
@ExtendWith(ShippedEar.class)
class WorkIT {

    private static RunningServer server;

    @BeforeAll
    static void on(RunningServer running) {
        server = running;
    }

    @TestFactory
    Stream<DynamicTest> effects() {
        return WorkProbes.EFFECTS.entrySet().stream().map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
            var a = network();
            var b = network();
            var errand = one.getValue().of(a);
            var before = a.state();
            var outcome = Errands.send(b, errand);
            if (WorkProbes.OF_ACCOUNTS.contains(one.getKey())) {
                assertThat(a.colony().rows(server)).isEqualTo(before.substring(0, a.colony().rows(server).length()));
            } else {
                assertThat(a.state()).as("sent by B").isEqualTo(before);
            }
            assertThat(outcome + b.mails()).doesNotContain(a.colony().canary());
            if (WorkProbes.OF_PLATFORM.contains(one.getKey())) {
                Errands.sendByPlatform(a, errand);
            } else {
                Errands.send(a, errand);
            }
            assertThat(changed(a, before)).as("sent by its owner it does something").isTrue();
        }));
    }

    @TestFactory
    Stream<DynamicTest> long_work() {
        return WorkProbes.WORKS.keySet().stream().map(work -> DynamicTest.dynamicTest(work, () -> {
            var a = network();
            var b = network();
            var foreign = WorkProbes.job(work, b, a);
            var before = a.state();
            Errands.send(b, foreign);
            assertThat(a.state()).isEqualTo(before);
            assertThat(b.colony().rows(server)).contains(WorkProbes.OF_ALL.contains(work) ? "|DONE|" : "FAILED").doesNotContain(a.colony().canary());
            Errands.send(a, WorkProbes.job(work, a, a));
            assertThat(a.colony().rows(server)).as("one's own list").contains("|DONE|").doesNotContain("FAILED");
        }));
    }

    /** What an effect does may be to put another one, which a worker takes a moment later. */
    private static boolean changed(Asked network, String before) {
        return Soon.so(() -> !network.state().equals(before));
    }

    private static Asked network() throws SQLException, IOException {
        return Asked.found(server, Colony.found(server));
    }
}
