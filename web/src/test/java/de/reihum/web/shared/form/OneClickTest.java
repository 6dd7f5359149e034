package de.reihum.web.shared.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.notification.Notification;
import de.reihum.shared.Conflict;
import de.reihum.shared.RuleBroken;
import de.reihum.web.shared.Browserless;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OneClickTest {

    private final List<String> seen = new ArrayList<>();

    @BeforeEach
    void open() {
        Browserless.open(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void what_nobody_else_has_changed_is_done() {
        assertThat(OneClick.run(() -> seen.add("done"), () -> seen.add("again"))).isTrue();
        assertThat(seen).containsExactly("done");
    }

    @Test
    void whoever_was_overtaken_sees_what_is_stored_and_is_told_so() {
        assertThat(OneClick.run(() -> {
            throw Conflict.changedByOther();
        }, () -> seen.add("again"))).isFalse();
        assertThat(seen).containsExactly("again");
        assertThat(_get(Notification.class).getElement().getTextRecursively()).contains("Sie sehen den jetzigen Stand");
    }

    @Test
    void any_other_refusal_stays_one() {
        Runnable refused = () -> {
            throw new RuleBroken("attendance.refusal.confirmed");
        };
        assertThatThrownBy(() -> OneClick.run(refused, () -> seen.add("again"))).isInstanceOf(RuleBroken.class);
        assertThat(seen).isEmpty();
    }
}
