package de.reihum.web.demo;

import de.reihum.web.jobs.EffectWorker;
import de.reihum.web.shared.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Before the first request: loads the demonstration when it is wanted ({@code reihum.demo}), and hands its logins to whoever started the
 * product ({@code reihum.notice-file}), in development only. Because the server answers no request earlier, nobody meets it half loaded.
 */
@WebListener
public class DemoStart implements ServletContextListener {

    @Inject
    private DemoData demo;

    /** Rests meanwhile: both would judge the same members at the same moment. */
    @Inject
    private EffectWorker worker;

    @Inject
    private Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        var password = System.getenv("REIHUM_DEMO_PASSWORD");
        if (Boolean.getBoolean("reihum.demo") && password != null && !password.isBlank() && worker.restDuring(() -> demo.load(password))) {
            tell(settings.text("reihum.notice-file"), password);
        }
    }

    private void tell(String file, String password) {
        if (file.isEmpty() || !settings.development()) {
            return;
        }
        var lines = new ArrayList<>(List.of(demo.opens(password) ? "Demo logins, all with the password " + password
                : "Demo logins; this data folder does not know their password (they were made with another, or it was changed)"));
        DemoPerson.ALL.forEach(person -> lines.add(person.notice()));
        try {
            Files.createDirectories(Path.of(file).getParent());
            Files.write(Path.of(file), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
