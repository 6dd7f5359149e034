package de.reihum.web.replies.answer;

import de.reihum.links.LinkHolder;
import de.reihum.replies.ReplyPage;
import de.reihum.replies.ReplyService;
import de.reihum.shared.Reason;
import de.reihum.web.links.LinkPage;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** Shows a meeting to the holder of a link and takes the answer. */
@WebServlet("/t/*")
public class InvitedPage extends LinkPage<ReplyPage> {

    private static final long serialVersionUID = 1;

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
            replies.answer(holder, ReplyForm.of(request).answer());
        }
    }

    @Override
    protected String language(ReplyPage page) {
        return page.language();
    }

    @Override
    protected void fill(Map<String, Object> model, ReplyPage page, HttpServletRequest sent, Reason problem) {
        model.putAll(words.of(page, sent == null ? ReplyForm.of(page.answer()) : ReplyForm.of(sent), problem));
    }
}
