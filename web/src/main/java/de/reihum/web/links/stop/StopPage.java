package de.reihum.web.links.stop;

import de.reihum.links.LinkHolder;
import de.reihum.members.consents.MailStopService;
import de.reihum.members.consents.MailStopService.Stop;
import de.reihum.web.links.LinkPage;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** Ends the mails of a network for one person: by its button, or by the request that a mail program sends for a button of its own (RFC 8058). */
@WebServlet("/m/*")
public class StopPage extends LinkPage<Stop> {

    private static final long serialVersionUID = 1;

    @Inject
    private MailStopService mails;

    public StopPage() {
        super("mails-stop");
    }

    @Override
    protected Stop look(LinkHolder holder) {
        return mails.page(holder);
    }

    @Override
    protected void answer(LinkHolder holder, HttpServletRequest request) {
        mails.stop(holder);
    }

    /** Mail programs follow no redirect (RFC 8058, 3.1). */
    @Override
    protected boolean shownAtOnce(HttpServletRequest request) {
        return "One-Click".equals(request.getParameter("List-Unsubscribe"));
    }

    @Override
    protected String language(Stop stop) {
        return stop.language();
    }

    @Override
    protected void fill(Map<String, Object> model, Stop stop, HttpServletRequest sent) {
        model.put("stop", stop);
    }
}
