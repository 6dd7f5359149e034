package de.reihum.web.shared.problem;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import de.reihum.web.shared.parts.Toast;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** The session's last word on anything a view did not expect: a refusal in the reader's language, or a number under which the log knows more. */
@VaadinServiceEnabled
@ApplicationScoped
public class ErrorHandling implements ErrorHandler {

    private static final Logger LOG = Logger.getLogger(ErrorHandling.class.getName());

    @Override
    public void error(ErrorEvent event) {
        var reasons = Problems.reasons(event.getThrowable());
        if (reasons.isEmpty()) {
            var id = ErrorId.next();
            LOG.log(Level.SEVERE, "Error " + id, event.getThrowable());
            tell(() -> text("shared.problem.unexpected", id));
        } else {
            tell(() -> reasons.stream().map(reason -> text(reason.key(), reason.arguments().toArray())).collect(Collectors.joining(" ")));
        }
    }

    /** Without a page (a download, a closed tab) there is nobody to tell. */
    private static void tell(Supplier<String> words) {
        if (UI.getCurrent() != null) {
            Toast.problem(words.get());
        }
    }
}
