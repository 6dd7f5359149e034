package de.reihum.web.attendance.feedback;

import de.reihum.attendance.feedback.FeedbackData;
import de.reihum.attendance.feedback.FeedbackPage;
import de.reihum.attendance.feedback.FeedbackService;
import de.reihum.links.LinkHolder;
import de.reihum.web.links.LinkPage;
import de.reihum.web.shared.Messages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows the questions to the holder of a link and takes the answer. */
@WebServlet("/f/*")
public class FeedbackAnswerPage extends LinkPage<FeedbackPage> {

    private static final long serialVersionUID = 1;

    @Inject
    private FeedbackService feedback;

    @Inject
    private Messages messages;

    public FeedbackAnswerPage() {
        super("feedback");
    }

    @Override
    protected FeedbackPage look(LinkHolder holder) {
        return feedback.page(holder);
    }

    @Override
    protected void answer(LinkHolder holder, HttpServletRequest request) {
        feedback.answer(holder, new FeedbackData(worth(request), hour(request), request.getParameter("wish")));
    }

    @Override
    protected String language(FeedbackPage page) {
        return page.language();
    }

    @Override
    protected void fill(Map<String, Object> model, FeedbackPage page, HttpServletRequest sent) {
        var language = Locale.forLanguageTag(page.language());
        model.put("page", page);
        model.put("day", DateTimeFormatter.ofPattern(messages.text(language, "shared.format.weekday"), language).format(page.day()));
        model.put("marks", List.of(5, 4, 3, 2, 1));
        model.put("hours", Arrays.stream(FeedbackData.Hour.values()).map(Enum::name).toList());
        model.put("worth", sent == null ? 0 : worth(sent));
        model.put("hour", sent == null || hour(sent) == null ? "" : hour(sent).name());
        model.put("wish", sent == null || sent.getParameter("wish") == null ? "" : sent.getParameter("wish"));
    }

    private static int worth(HttpServletRequest request) {
        var text = request.getParameter("worth");
        return text != null && text.matches("[1-5]") ? Integer.parseInt(text) : 0;
    }

    private static FeedbackData.Hour hour(HttpServletRequest request) {
        return Arrays.stream(FeedbackData.Hour.values()).filter(one -> one.name().equals(request.getParameter("hour"))).findFirst().orElse(null);
    }
}
