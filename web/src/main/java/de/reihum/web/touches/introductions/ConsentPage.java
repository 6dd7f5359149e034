package de.reihum.web.touches.introductions;

import de.reihum.links.LinkHolder;
import de.reihum.shared.InvalidValue;
import de.reihum.touches.introductions.ConsentService;
import de.reihum.touches.introductions.IntroductionPage;
import de.reihum.touches.introductions.Side;
import de.reihum.web.links.LinkPage;
import de.reihum.web.shared.Messages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Asks the holder of a link whether she wants to be introduced, and later whether the two have talked. */
@WebServlet("/i/*")
public class ConsentPage extends LinkPage<IntroductionPage> {

    private static final long serialVersionUID = 1;

    @Inject
    private ConsentService consent;

    @Inject
    private Messages messages;

    public ConsentPage() {
        super("introduction");
    }

    @Override
    protected IntroductionPage look(LinkHolder holder) {
        return consent.page(holder);
    }

    @Override
    protected void answer(LinkHolder holder, HttpServletRequest request) {
        var said = request.getParameter("talked");
        if (said != null) {
            consent.talked(holder, talked(said));
        } else {
            consent.answer(holder, yes(request.getParameter("answer")), request.getParameter("word"));
        }
    }

    @Override
    protected String language(IntroductionPage page) {
        return page.language();
    }

    @Override
    protected void fill(Map<String, Object> model, IntroductionPage page, HttpServletRequest sent) {
        var language = Locale.forLanguageTag(page.language());
        model.put("page", page);
        model.put("answer", page.answer().name());
        model.put("said", sent == null ? page.answer().name() : said(sent));
        model.put("word", sent == null || sent.getParameter("word") == null ? page.word() : sent.getParameter("word"));
        model.put("talked", page.talked().name());
        model.put("partner", page.partner() == null ? "" : page.partner());
        model.put("met", page.partner() != null);
        model.put("until", DateTimeFormatter.ofPattern(messages.text(language, "shared.format.weekday"), language).format(page.until()));
    }

    private static String said(HttpServletRequest sent) {
        return String.valueOf(sent.getParameter("answer")).toUpperCase(Locale.ROOT);
    }

    private static boolean yes(String said) {
        if (!"yes".equals(said) && !"no".equals(said)) {
            throw new InvalidValue("answer", "touches.refusal.introductionAnswer");
        }
        return "yes".equals(said);
    }

    private static Side.Talked talked(String said) {
        return switch (said) {
            case "yes" -> Side.Talked.YES;
            case "no" -> Side.Talked.NO;
            case "later" -> Side.Talked.NOT_YET;
            default -> throw new InvalidValue("talked", "touches.refusal.introductionAnswer");
        };
    }
}
