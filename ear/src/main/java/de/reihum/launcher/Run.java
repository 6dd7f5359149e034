package de.reihum.launcher;

import de.reihum.launcher.process.Fault;
import de.reihum.launcher.process.Processes;
import java.io.IOException;
import java.io.PrintStream;

/** Reihum in the foreground: started, announced, watched, and stopped with everything it has started. */
final class Run {
    private final Settings settings;
    private final PrintStream out;
    private final Processes processes = new Processes();
    private volatile boolean signalled;

    Run(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Returns only by a fault: everything else ends with a signal. */
    void untilStopped() throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        out.println("Reihum is starting on the data in " + settings.data());
        try (RunningServer server = RunningServer.start(settings, processes, settings.ear())) {
            server.deploy(settings.ear());
            server.awaitReady();
            announce(server);
            String ended = server.firstToEnd().join();
            awaitStopIfWanted();
            throw new Fault("Reihum has stopped, because the " + ended + " ended unexpectedly; the logs are in " + server.data().resolve("logs"));
        } catch (Fault fault) {
            awaitStopIfWanted();
            throw fault;
        }
    }

    private void announce(RunningServer server) throws IOException {
        out.println("Reihum is ready: " + server.baseUrl());
        server.takeNotice().forEach(out::println);
        if (settings.development()) {
            out.println("Mail that has been sent: " + server.baseUrl() + "/dev/mail");
            out.println("The product's clock:     " + server.baseUrl() + "/dev/clock");
        }
        out.println("Stop with Ctrl-C.");
    }

    private void stop() {
        signalled = true;
        try {
            processes.close();
        } catch (IOException e) {
            out.println("Reihum could not be stopped cleanly: " + e.getMessage());
        }
    }

    /** While a signal is being obeyed the end of a process is no fault: leave the last word to the signal. */
    private void awaitStopIfWanted() {
        if (signalled) {
            try {
                Thread.currentThread().join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
