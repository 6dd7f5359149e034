package de.reihum.web.hosting.answer;

import de.reihum.hosting.asking.HostAnswer;
import de.reihum.hosting.asking.HostAnswerService;
import de.reihum.hosting.asking.HostPage;
import de.reihum.links.LinkHolder;
import de.reihum.meetings.dates.When;
import de.reihum.shared.InvalidValue;
import de.reihum.web.links.LinkPage;
import de.reihum.web.shared.Messages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks the holder of a link whether her company hosts a meeting, and lets her give a yes back. */
@WebServlet("/h/*")
public class HostAnswerPage extends LinkPage<HostPage> {

    private static final long serialVersionUID = 1;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private HostAnswerService answers;

    @Inject
    private Messages messages;

    public HostAnswerPage() {
        super("host");
    }

    @Override
    protected HostPage look(LinkHolder holder) {
        return answers.page(holder);
    }

    @Override
    protected void answer(LinkHolder holder, HttpServletRequest request) {
        var said = request.getParameter("answer");
        if ("back".equals(said)) {
            answers.giveBack(holder, request.getParameter("word"));
        } else {
            answers.answer(holder, new HostAnswer(yes(said), request.getParameter("place"), again(request.getParameter("again")), request.getParameter("word")));
        }
    }

    @Override
    protected String language(HostPage page) {
        return page.language();
    }

    @Override
    protected void fill(Map<String, Object> model, HostPage page, HttpServletRequest sent) {
        var language = Locale.forLanguageTag(page.language());
        model.put("page", page);
        model.put("state", page.state().name());
        model.put("title", title(page, language));
        model.put("program", page.agenda().slots().stream().map(slot -> slot.title().isEmpty() ? messages.text(language, "meetings.slot." + slot.kind()) : slot.title()).collect(Collectors.joining(", ")));
        model.put("when", page.when() == null ? "" : when(page.when(), language));
        model.put("until", day(page.until(), language));
        model.put("place", String.join(", ", page.place().lines()));
        model.put("seat", String.join(", ", page.seat()));
        model.put("word", sent == null ? page.word() : sent(sent, "word"));
        model.put("answer", sent(sent, "answer"));
        model.put("site", sent(sent, "place"));
        model.put("again", sent(sent, "again"));
    }

    private static String sent(HttpServletRequest sent, String name) {
        return sent == null || sent.getParameter(name) == null ? "" : sent.getParameter(name);
    }

    /** The question as long as it is one. */
    private String title(HostPage page, Locale language) {
        return messages.text(language, page.open() ? "hosting.page.question" : "hosting.page.question." + page.state(), page.member());
    }

    private String when(When when, Locale language) {
        var day = DateTimeFormatter.ofPattern(messages.text(language, "shared.format.fullDay"), language).format(when.day());
        return messages.text(language, "hosting.letter.when", day, clock(when.start()), clock(when.finish()));
    }

    private String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern(messages.text(language, "shared.format.weekday"), language).format(day);
    }

    private static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    private static boolean yes(String said) {
        if (!"yes".equals(said) && !"no".equals(said)) {
            throw new InvalidValue("answer", "hosting.refusal.answer");
        }
        return "yes".equals(said);
    }

    private static HostAnswer.Again again(String said) {
        return switch (said == null ? "" : said) {
            case "year" -> HostAnswer.Again.IN_A_YEAR;
            case "never" -> HostAnswer.Again.NEVER;
            default -> HostAnswer.Again.NEXT;
        };
    }
}
