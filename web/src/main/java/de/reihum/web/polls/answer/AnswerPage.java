package de.reihum.web.polls.answer;

import de.reihum.ballots.BallotService;
import de.reihum.ballots.PollPage;
import de.reihum.links.NetworkRests;
import de.reihum.settings.Face;
import de.reihum.settings.Faces;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.Reason;
import de.reihum.shared.Refusal;
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
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Shows a poll to the holder of a link and takes the answer. Looking never changes anything, because mail scanners look too; only POST answers,
 * and is followed by a redirect, so that reloading and going back send nothing twice.
 */
@WebServlet("/a/*")
public class AnswerPage extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(AnswerPage.class.getName());
    /** The poll, and how its network looks. */
    private record Seen(PollPage page, Face face) {}

    private static final int TRIES = 3;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    @Inject
    private Turnstile turnstile;

    @Inject
    private Caller caller;

    @Inject
    private LinkDoor door;

    @Inject
    private BallotService ballots;

    @Inject
    private Faces faces;

    @Inject
    private AnswerModel model;

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
            var seen = look(request);
            show(response, HttpServletResponse.SC_OK, seen, AnswerForm.of(seen.page().chosen()), null);
        } catch (NetworkRests rests) {
            resting.answer(response, rests);
        } catch (NotFound wrong) {
            gone(request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var form = AnswerForm.of(request);
        try {
            answer(token(request), form, TRIES);
            seeAgain(request, response);
        } catch (NotFound wrong) {
            gone(request, response);
        } catch (InvalidValue incomplete) {
            show(response, UNPROCESSABLE, look(request), form, incomplete.reasons().get(0));
        } catch (Refusal endedOrFinal) {
            LOG.log(Level.FINE, "An answer that is not taken; the page says why", endedOrFinal);
            seeAgain(request, response);
        }
    }

    /** Two writers may stand in each other's way for a moment; the database then lets one of them begin again. */
    private void answer(String token, AnswerForm form, int tries) {
        try {
            door.enter(token, holder -> {
                ballots.answer(holder, form.numbers());
                return null;
            });
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException clash) {
            if (tries == 1) {
                throw clash;
            }
            LOG.log(Level.INFO, "An answer is tried again", clash);
            answer(token, form, tries - 1);
        }
    }

    private Seen look(HttpServletRequest request) {
        return door.enter(token(request), holder -> new Seen(ballots.page(holder), faces.present()));
    }

    private void show(HttpServletResponse response, int status, Seen seen, AnswerForm form, Reason problem) throws IOException {
        var shown = model.of(seen.page(), form, problem);
        shown.put("face", seen.face());
        pages.answer(response, status, "poll-answer", Locale.forLanguageTag(seen.page().language()), shown);
    }

    /** The same for every link that opens nothing: it tells nobody whether there ever was one. */
    private void gone(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.answer(response, HttpServletResponse.SC_NOT_FOUND, "poll-gone", language(request), Map.of());
    }

    private static Locale language(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? Locale.GERMAN : Messages.nearest(request.getLocale());
    }

    private static void seeAgain(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/a/" + token(request));
        response.setHeader("Cache-Control", "no-store");
    }

    private static String token(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    }
}
