package de.reihum.web.touches.introductions;

import de.reihum.links.NetworkRests;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.Reason;
import de.reihum.shared.Refusal;
import de.reihum.touches.introductions.ConsentService;
import de.reihum.touches.introductions.IntroductionPage;
import de.reihum.touches.introductions.Side;
import de.reihum.settings.Face;
import de.reihum.settings.Faces;
import de.reihum.web.links.LinkDoor;
import de.reihum.web.links.RestingPage;
import de.reihum.web.links.Turnstile;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.Pages;
import de.reihum.web.tenancy.Caller;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks the holder of a link whether she wants to be introduced, and later whether the two have talked. Looking changes nothing; only POST answers. */
@WebServlet("/i/*")
public class ConsentPage extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(ConsentPage.class.getName());
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    /** The question, and how its network looks. */
    private record Seen(IntroductionPage page, Face face) {}

    @Inject
    private Turnstile turnstile;

    @Inject
    private Caller caller;

    @Inject
    private LinkDoor door;

    @Inject
    private ConsentService consent;

    @Inject
    private Faces faces;

    @Inject
    private Messages messages;

    @Inject
    private Pages pages;

    @Inject
    private RestingPage resting;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (turnstile.admits(caller.address(request))) {
            super.service(request, response);
        } else {
            response.setHeader("Retry-After", "60");
            pages.answer(response, TOO_MANY, "poll-busy", language(request), Map.of());
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            show(response, HttpServletResponse.SC_OK, look(request), null);
        } catch (NetworkRests rests) {
            resting.answer(response, rests);
        } catch (NotFound wrong) {
            gone(request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            door.enter(token(request), holder -> {
                answer(request, holder);
                return null;
            });
            seeAgain(request, response);
        } catch (NotFound wrong) {
            gone(request, response);
        } catch (InvalidValue incomplete) {
            show(response, UNPROCESSABLE, look(request), incomplete.reasons().get(0));
        } catch (Refusal over) {
            LOG.log(Level.FINE, "An answer that is not taken; the page says why", over);
            seeAgain(request, response);
        }
    }

    private void answer(HttpServletRequest request, de.reihum.links.LinkHolder holder) {
        var said = request.getParameter("talked");
        if (said != null) {
            consent.talked(holder, talked(said));
        } else {
            consent.answer(holder, yes(request.getParameter("answer")), request.getParameter("word"));
        }
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

    private Seen look(HttpServletRequest request) {
        return door.enter(token(request), holder -> new Seen(consent.page(holder), faces.present()));
    }

    private void show(HttpServletResponse response, int status, Seen seen, Reason problem) throws IOException {
        var page = seen.page();
        var language = Locale.forLanguageTag(page.language());
        var model = new HashMap<String, Object>();
        model.put("face", seen.face());
        model.put("page", page);
        model.put("answer", page.answer().name());
        model.put("talked", page.talked().name());
        model.put("partner", page.partner() == null ? "" : page.partner());
        model.put("met", page.partner() != null);
        model.put("until", DateTimeFormatter.ofPattern(messages.text(language, "shared.format.weekday"), language).format(page.until()));
        model.put("problem", problem == null ? "" : messages.text(language, problem.key(), problem.arguments().toArray()));
        pages.answer(response, status, "introduction", language, model);
    }

    /** The same for every link that opens nothing. */
    private void gone(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.answer(response, HttpServletResponse.SC_NOT_FOUND, "poll-gone", language(request), Map.of());
    }

    private static Locale language(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? Locale.GERMAN : Messages.nearest(request.getLocale());
    }

    private static void seeAgain(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/i/" + token(request));
        response.setHeader("Cache-Control", "no-store");
    }

    private static String token(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    }
}
