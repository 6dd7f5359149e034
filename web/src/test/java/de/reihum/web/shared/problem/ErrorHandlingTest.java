package de.reihum.web.shared.problem;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import de.reihum.shared.RuleBroken;
import de.reihum.web.shared.Browserless;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.TransactionalException;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErrorHandlingTest {

    private final ErrorHandling handling = new ErrorHandling();

    @BeforeEach
    void open() {
        Browserless.open(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void a_refusal_is_told_in_the_readers_language() {
        handling.error(new ErrorEvent(new RuleBroken("accounts.refusal.notAllowed")));
        assertThat(told()).isEqualTo("Dafür fehlt Ihnen die Berechtigung.");
    }

    @Test
    void a_clash_at_the_commit_says_that_somebody_else_was_faster() {
        handling.error(new ErrorEvent(new TransactionalException("commit", new IllegalStateException(new OptimisticLockException()))));
        assertThat(told()).startsWith("Jemand hat diesen Eintrag inzwischen geändert");
    }

    @Test
    void anything_else_gets_a_number_and_tells_nothing_of_its_inside() {
        handling.error(new ErrorEvent(new IllegalStateException("secret detail")));
        assertThat(told()).containsPattern("Fehlernummer [2-9A-Z]{8}").doesNotContain("secret");
    }

    @Test
    void circular_causes_come_to_an_end() {
        var first = new IllegalStateException("first");
        var second = new IllegalStateException("second", first);
        first.initCause(second);
        assertThat(Problems.reasons(first)).isEmpty();
    }

    private static String told() {
        assertThat(NotificationsKt.getNotifications()).hasSize(1);
        var notification = NotificationsKt.getNotifications().get(0);
        return _get((Notification) notification, Span.class, spec -> spec.withClasses("words")).getText();
    }
}
