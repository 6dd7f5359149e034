package de.reihum.web.shared.frame;

import com.vaadin.flow.component.UI;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Reading;
import de.reihum.web.shared.Browserless;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FrameCountsTest {

    private static final AtomicInteger ASKED = new AtomicInteger();

    @Route(value = "members", layout = Frame.class)
    @Needs(Permission.MEMBERS_READ)
    public static class Members extends Div {}

    @Route(value = "polls", layout = Frame.class)
    @Needs(Permission.MEMBERS_READ)
    public static class Polls extends Div {}

    @Route(value = "network/jobs", layout = Frame.class)
    @Needs(Permission.MEMBERS_READ)
    public static class Jobs extends Div {}

    private static final NavCount POLLS = new NavCount() {
        @Override
        public Entry entry() {
            return Entry.POLLS;
        }

        @Override
        public int waiting() {
            return ASKED.incrementAndGet();
        }
    };

    @BeforeEach
    void open() {
        ASKED.set(0);
        new Browserless().view(Members.class, Members::new).view(Polls.class, Polls::new).view(Jobs.class, Jobs::new)
                .layout(Frame.class, () -> new Frame(new Anna(), List.of(), List.of(POLLS), List.of(), List.of(), new Reading())).start(Locale.GERMAN);
        UI.getCurrent().navigate("members");
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void what_waits_elsewhere_is_not_counted_with_every_page() {
        UI.getCurrent().navigate("network/jobs");
        UI.getCurrent().navigate("members");
        assertThat(ASKED).hasValue(1);
    }

    @Test
    void what_somebody_works_on_is_counted_when_she_comes_and_when_she_goes() {
        UI.getCurrent().navigate("polls");
        assertThat(ASKED).hasValue(2);
        UI.getCurrent().navigate("members");
        assertThat(ASKED).hasValue(3);
    }
}
