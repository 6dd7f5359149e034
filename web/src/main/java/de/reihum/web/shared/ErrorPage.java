package de.reihum.web.shared;

import de.reihum.settings.Face;
import de.reihum.shared.Ids;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What is shown instead of a failure: friendly words, and for failures of ours a number under which the log tells the rest. */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());
    private static final Set<Integer> OWN_TEXT = Set.of(403, 404);

    @Inject
    private Pages pages;

    @Inject
    private Ids ids;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
        var language = request.getHeader("Accept-Language") == null ? Locale.GERMAN : Messages.nearest(request.getLocale());
        pages.answer(response, status, "error", language, Map.of("face", Face.PLAIN, "kind", OWN_TEXT.contains(status) ? Integer.toString(status) : status < 500 ? "request" : "ours", "number", number(request, status)));
    }

    private String number(HttpServletRequest request, int status) {
        if (status < 500) {
            return "";
        }
        var number = Long.toString(ids.next(), 36);
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.log(Level.SEVERE, "Error " + number + " at " + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), cause);
        return number;
    }
}
