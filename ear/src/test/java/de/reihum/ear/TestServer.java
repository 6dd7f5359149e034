package de.reihum.ear;

import de.reihum.launcher.RunningServer;
import de.reihum.launcher.Settings;
import de.reihum.launcher.process.Ports;
import de.reihum.launcher.process.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * One database and one application server for all tests of a run that end in IT, on free ports, with fresh data below target.
 * It starts with the first plan that holds such a test, before Arquillian reads its settings, and ends with the session.
 */
public final class TestServer implements TestExecutionListener, LauncherSessionListener {
    /** Ten times Java's own: a server that lives for some minutes gets little back for making its code fast, and the tests want the processor. */
    private static final String[] SHORT_LIFE = {"-XX:Tier4InvocationThreshold=50000", "-XX:Tier4MinInvocationThreshold=6000", "-XX:Tier4CompileThreshold=150000",
        "-XX:Tier4BackEdgeThreshold=400000"};

    private static RunningServer running;
    private static RuntimeException failure = new IllegalStateException("The server is started for test classes whose name ends in IT only");

    /** The run's server; there is one only while tests ending in IT run. */
    public static synchronized RunningServer running() {
        if (running == null) {
            throw failure;
        }
        return running;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (plan.getRoots().stream().anyMatch(root -> plan.getDescendants(root).stream().anyMatch(TestServer::needsServer))) {
            start();
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        LentBrowser.end();
        stop();
    }

    private static boolean needsServer(TestIdentifier test) {
        TestSource source = test.getSource().orElse(null);
        return source instanceof ClassSource type && type.getClassName().endsWith("IT");
    }

    private static synchronized void start() {
        if (running != null) {
            return;
        }
        try {
            Path home = Path.of("..").toRealPath();
            Path data = home.resolve("ear/target/it");
            Trees.delete(data);
            running = RunningServer.start(Settings.in(home, data, Ports.free()).withProperty("reihum.proxies", "127.0.0.1").withJavaOptions(SHORT_LIFE));
            Runtime.getRuntime().addShutdownHook(new Thread(TestServer::stop, "stop test server"));
            System.setProperty("reihum.it.admin-port", Integer.toString(running.ports().admin()));
            System.setProperty("reihum.it.http-port", Integer.toString(running.ports().web()));
            System.setProperty("reihum.it.admin-password", running.secrets().admin());
        } catch (IOException e) {
            failure = new UncheckedIOException(e);
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    private static synchronized void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
