package de.reihum.web.login;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.TenantRunner;
import de.reihum.login.OneTimeLinkService;
import de.reihum.web.shared.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** An installation without anybody in it writes a one-time link for its first operator where the start script looks ({@code reihum.notice-file}). */
@WebListener
public class FirstOperatorLink implements ServletContextListener {

    private static final Actor.Identity START = new Actor.Identity(Actor.Kind.JOB, 0, "start", Set.of(Permission.WORK));

    @Inject
    private TenantRunner runner;

    @Inject
    private OneTimeLinkService links;

    @Inject
    private Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        var file = settings.text("reihum.notice-file");
        if (!file.isEmpty() && !Boolean.parseBoolean(settings.text("reihum.demo"))) {
            runner.callTenantFree(START, links::firstOperator).ifPresent(token -> write(Path.of(file), settings.link("/welcome/" + token)));
        }
    }

    private static void write(Path file, String link) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, List.of("Nobody has an account yet. Within 24 hours the first operator sets one up here:", link));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
