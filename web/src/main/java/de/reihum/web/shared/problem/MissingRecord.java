package de.reihum.web.shared.problem;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import de.reihum.shared.NotFound;
import de.reihum.web.shared.frame.Frame;
import jakarta.servlet.http.HttpServletResponse;

/** A record that does not exist, or belongs to another network: the page never tells which. */
@ParentLayout(Frame.class)
public class MissingRecord extends ProblemPage implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<NotFound> problem) {
        explain("shared.problem.notFound");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
