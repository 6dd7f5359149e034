package de.reihum.web.shared.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import de.reihum.web.shared.Browserless;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobProgressTest {

    private final List<JobProgress.State> ended = new ArrayList<>();
    private JobProgress.State state = new JobProgress.State("1.000 von 4.000 Zeilen", 0.25, false);
    private int looks;
    private UI ui;

    @BeforeEach
    void open() {
        ui = Browserless.open(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void the_browser_asks_while_the_work_goes_on() {
        ui.add(progress());
        poll();
        assertThat(ui.getPollInterval()).isEqualTo(1000);
        assertThat(looks).isEqualTo(2);
        assertThat(ended).isEmpty();
    }

    @Test
    void the_end_is_told_once_and_stops_the_asking() {
        ui.add(progress());
        state = new JobProgress.State("4.000 Zeilen", 1, true);
        poll();
        poll();
        assertThat(ended).containsExactly(state);
        assertThat(ui.getPollInterval()).isEqualTo(-1);
    }

    @Test
    void leaving_the_page_stops_the_asking_without_a_last_look() {
        var progress = progress();
        ui.add(progress);
        int before = looks;
        ui.remove(progress);
        assertThat(looks).isEqualTo(before);
        assertThat(ui.getPollInterval()).isEqualTo(-1);
    }

    private JobProgress progress() {
        return new JobProgress(() -> {
            looks++;
            return state;
        }, ended::add);
    }

    private void poll() {
        ComponentUtil.fireEvent(ui, new PollEvent(ui, true));
    }
}
