package de.reihum.web.shared.problem;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import de.reihum.shared.NotFound;
import de.reihum.web.shared.frame.Frame;
import jakarta.servlet.http.HttpServletResponse;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A view that could not be built: a number for the person, the rest for the log. */
@ParentLayout(Frame.class)
public class BrokenPage extends ProblemPage implements HasErrorParameter<Exception> {

    private static final Logger LOG = Logger.getLogger(BrokenPage.class.getName());

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<Exception> problem) {
        if (Problems.causes(problem.getException()).anyMatch(NotFound.class::isInstance)) {
            explain("shared.problem.notFound");
            return HttpServletResponse.SC_NOT_FOUND;
        }
        var id = ErrorId.next();
        LOG.log(Level.SEVERE, "Error " + id, problem.getException());
        explain("shared.problem.broken", id);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
