package de.reihum.web.platform.closing;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import de.reihum.platform.closing.ClosingRequestService;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Toast;

/** Lets a network's administrator ask the umbrella office to close it, and take that back. */
public class ClosingRequestCard extends Card {

    private final transient ClosingRequestService request;

    public ClosingRequestCard(ClosingRequestService request) {
        super(text("platform.request.title"));
        this.request = request;
        show();
    }

    private void show() {
        getChildren().skip(1).toList().forEach(this::remove);
        add(new Paragraph(text("platform.request.text")));
        request.askedAt().ifPresentOrElse(at -> add(new Paragraph(text("platform.request.asked", formats().day(at))), Actions.quiet(text("platform.request.takeBack"), this::takeBack)),
                () -> add(Actions.quiet(text("platform.request.ask"), this::ask)));
    }

    private void ask() {
        request.ask();
        Toast.done(text("platform.request.done"));
        show();
    }

    private void takeBack() {
        request.takeBack();
        show();
    }
}
