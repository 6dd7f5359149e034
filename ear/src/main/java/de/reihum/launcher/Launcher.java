package de.reihum.launcher;

import de.reihum.launcher.process.Fault;
import java.nio.file.Path;
import java.util.Arrays;

/** The Java behind the start script. */
public final class Launcher {
    private Launcher() {}

    interface Work {
        void run() throws Exception;
    }

    public static void main(String[] words) {
        faultsInOneLine(() -> command(words));
    }

    private static void command(String[] words) throws Exception {
        String command = words.length == 0 ? "" : words[0];
        String[] rest = Arrays.copyOfRange(words, Math.min(1, words.length), words.length);
        switch (command) {
            case "run" -> new Run(Options.parse(rest).settings(home(), System.getenv()), System.out).untilStopped();
            case "migrate" -> Migrate.run(System.getenv(), rest);
            default -> throw new Fault("Unknown command " + command + "; see ./reihum help");
        }
    }

    static void faultsInOneLine(Work work) {
        try {
            work.run();
        } catch (Fault fault) {
            System.err.println("reihum: " + fault.getMessage().strip().replaceAll("\\s*\\R\\s*", " "));
            if (System.getenv("REIHUM_TRACE") != null) {
                fault.printStackTrace();
            }
            System.exit(1);
        } catch (Exception unexpected) {
            unexpected.printStackTrace();
            System.exit(1);
        }
    }

    private static Path home() {
        return Path.of(System.getProperty("reihum.home", "")).toAbsolutePath();
    }
}
