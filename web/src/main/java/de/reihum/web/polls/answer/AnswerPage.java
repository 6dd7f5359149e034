package de.reihum.web.polls.answer;

import de.reihum.ballots.BallotService;
import de.reihum.ballots.PollPage;
import de.reihum.links.LinkHolder;
import de.reihum.web.links.LinkPage;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** Shows a poll to the holder of a link and takes the answer. */
@WebServlet("/a/*")
public class AnswerPage extends LinkPage<PollPage> {

    private static final long serialVersionUID = 1;

    @Inject
    private BallotService ballots;

    @Inject
    private AnswerModel words;

    public AnswerPage() {
        super("poll-answer");
    }

    @Override
    protected PollPage look(LinkHolder holder) {
        return ballots.page(holder);
    }

    @Override
    protected void answer(LinkHolder holder, HttpServletRequest request) {
        ballots.answer(holder, AnswerForm.of(request).numbers());
    }

    @Override
    protected String language(PollPage page) {
        return page.language();
    }

    @Override
    protected void fill(Map<String, Object> model, PollPage page, HttpServletRequest sent) {
        model.putAll(words.of(page, sent == null ? AnswerForm.of(page.chosen()) : AnswerForm.of(sent)));
    }
}
