package de.reihum.ear;

import de.reihum.launcher.RunningServer;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * For tests from outside: the EAR as the build has left it, deployed for all of them and ready. Hands out the {@link RunningServer} (base URL,
 * ports, secrets, database) as a parameter. Data stays from test to test, and other classes are at work at the same time: make your own network,
 * and count or wait for nothing that another network could add to. Whoever changes what all networks share says {@code @Isolated}.
 */
public final class ShippedEar implements BeforeAllCallback, ParameterResolver {
    /** The build's result, seen from the module's folder. */
    static final Path FILE = Path.of("target/reihum.ear").toAbsolutePath();

    private static boolean deployed;

    @Override
    public void beforeAll(ExtensionContext context) {
        deploy();
    }

    private static synchronized void deploy() {
        if (!deployed) {
            TestServer.running().deploy(FILE);
            TestServer.running().awaitReady();
            deployed = true;
        }
    }

    /** Makes room for another application under the same name. */
    static synchronized void withdraw() {
        if (deployed) {
            TestServer.running().undeploy();
            deployed = false;
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return TestServer.running();
    }
}
