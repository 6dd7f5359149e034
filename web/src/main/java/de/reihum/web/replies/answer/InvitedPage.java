package de.reihum.web.replies.answer;

import de.reihum.links.LinkHolder;
import de.reihum.replies.ReplyPage;
import de.reihum.replies.ReplyService;
import de.reihum.web.links.LinkPage;
import de.reihum.web.shared.calendar.CalendarText;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Shows a meeting to the holder of a link and takes the answer. */
@WebServlet("/t/*")
public class InvitedPage extends LinkPage<ReplyPage> {

    private static final long serialVersionUID = 1;
    private static final String FILE = "reihum.ics";

    @Inject
    private ReplyService replies;

    @Inject
    private InvitedModel words;

    public InvitedPage() {
        super("invited");
    }

    @Override
    protected ReplyPage look(LinkHolder holder) {
        return replies.page(holder);
    }

    @Override
    protected void answer(LinkHolder holder, HttpServletRequest request) {
        var act = request.getParameter("act");
        if ("giveUp".equals(act)) {
            replies.giveUp(holder);
        } else if ("accept".equals(act)) {
            replies.accept(holder);
        } else {
            replies.answer(holder, ReplyForm.of(request).answer(replies.page(holder).meeting().guests()));
        }
    }

    @Override
    protected boolean sends(ReplyPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean wanted = request.getParameter("calendar") != null && words.inCalendar(page);
        if (wanted) {
            response.setContentType(CalendarText.CONTENT_TYPE);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + FILE + "\"");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(words.calendar(page).getBytes(StandardCharsets.UTF_8));
        }
        return wanted;
    }

    @Override
    protected String language(ReplyPage page) {
        return page.language();
    }

    @Override
    protected void fill(Map<String, Object> model, ReplyPage page, HttpServletRequest sent) {
        model.putAll(words.of(page, sent == null ? ReplyForm.of(page.answer()) : ReplyForm.of(sent)));
    }
}
