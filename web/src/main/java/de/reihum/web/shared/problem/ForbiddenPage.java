package de.reihum.web.shared.problem;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import de.reihum.shared.NotAllowed;
import de.reihum.web.shared.frame.Frame;
import jakarta.servlet.http.HttpServletResponse;

/** A page for which the acting person lacks the permission. */
@ParentLayout(Frame.class)
public class ForbiddenPage extends ProblemPage implements HasErrorParameter<NotAllowed> {

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<NotAllowed> problem) {
        explain("shared.problem.notAllowed");
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
