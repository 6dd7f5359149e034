package de.reihum.web.shared.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Shows how far long work has come. The browser asks every second while this is on the page, and stops when the work has ended. */
public class JobProgress extends Div {

    private static final int EVERY = 1_000;
    private static final int NEVER = -1;

    /**
     * @param text what is being done, with figures, e.g. "3.200 von 10.000 Zeilen"
     * @param share 0 to 1, or negative when nobody can tell
     */
    public record State(String text, double share, boolean ended) {}

    private final transient Supplier<State> look;
    private final transient Consumer<State> ended;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private transient Registration polling;

    /** @param ended is told once, with the last state */
    public JobProgress(Supplier<State> look, Consumer<State> ended) {
        this.look = look;
        this.ended = ended;
        addClassName("job-progress");
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-hidden", "true");
        add(bar, words);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.setPollInterval(EVERY);
        polling = ui.addPollListener(poll -> refresh(ui));
        refresh(ui);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop(event.getUI());
    }

    private void refresh(UI ui) {
        var state = look.get();
        words.setText(state.text());
        bar.setIndeterminate(state.share() < 0 && !state.ended());
        bar.setValue(Math.min(1, Math.max(0, state.ended() ? 1 : state.share())));
        if (state.ended() && polling != null) {
            stop(ui);
            ended.accept(state);
        }
    }

    private void stop(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(NEVER);
        }
    }
}
