package de.reihum.web.links;

import de.reihum.links.LinkHolder;
import de.reihum.links.NetworkRests;
import de.reihum.settings.Face;
import de.reihum.settings.Faces;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.Reason;
import de.reihum.shared.Refusal;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.Pages;
import de.reihum.web.tenancy.Caller;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A page for the holder of a personal link. Looking never changes anything, because mail scanners look too; only POST answers, and is followed by a
 * redirect, so that reloading and going back send nothing twice.
 *
 * @param <P> what is shown
 */
public abstract class LinkPage<P> extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = Logger.getLogger(LinkPage.class.getName());
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
    private Faces faces;

    @Inject
    private Pages pages;

    @Inject
    private Messages messages;

    @Inject
    private RestingPage resting;

    @Inject
    @Any
    private Instance<PageOffer> offers;

    private final String template;

    protected LinkPage(String template) {
        this.template = template;
    }

    /** What the holder may see; runs in her network. @throws NotFound when the link opens nothing any more */
    protected abstract P look(LinkHolder holder);

    /** Takes the answer; runs in her network, perhaps more than once. */
    protected abstract void answer(LinkHolder holder, HttpServletRequest request);

    /** In which language the page is written. */
    protected abstract String language(P page);

    /** Fills the template, which has {@link Mistake mistakes} besides. @param sent the refused request, or {@code null} at first sight */
    protected abstract void fill(Map<String, Object> model, P page, HttpServletRequest sent);

    /** Sends a file beside the page when one is wanted. @return whether it did */
    protected boolean sends(P page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        return false;
    }

    /** Whether what was sent is answered with the page itself: for programs that follow no redirect. */
    protected boolean shownAtOnce(HttpServletRequest request) {
        return false;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (turnstile.admits(caller.address(request))) {
            super.service(request, response);
        } else {
            response.setHeader("Retry-After", "60");
            pages.answer(response, TOO_MANY, "personal-busy", wished(request), Map.of());
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            show(request, response, HttpServletResponse.SC_OK, null, List.of());
        } catch (NetworkRests rests) {
            resting.answer(response, rests);
        } catch (NotFound wrong) {
            gone(request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            take(request, TRIES);
            if (shownAtOnce(request)) {
                show(request, response, HttpServletResponse.SC_OK, null, List.of());
            } else {
                seeAgain(request, response);
            }
        } catch (NotFound wrong) {
            gone(request, response);
        } catch (InvalidValue incomplete) {
            show(request, response, UNPROCESSABLE, request, incomplete.reasons());
        } catch (Refusal endedOrFinal) {
            LOG.log(Level.FINE, "An answer that is not taken; the page says why", endedOrFinal);
            seeAgain(request, response);
        }
    }

    /** Two writers may stand in each other's way for a moment; the database then lets one of them begin again. */
    private void take(HttpServletRequest request, int tries) {
        try {
            door.enter(token(request), holder -> {
                answer(holder, request);
                return null;
            });
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException clash) {
            if (tries == 1) {
                throw clash;
            }
            LOG.log(Level.INFO, "An answer is tried again", clash);
            take(request, tries - 1);
        }
    }

    /** Whether what else her link opens is offered below. */
    protected boolean offering() {
        return true;
    }

    /** The page, how its network looks, and what else there is. */
    private record Seen<P>(P page, Face face, List<PageOffer.Offer> offers) {}

    private void show(HttpServletRequest request, HttpServletResponse response, int status, HttpServletRequest sent, List<Reason> reasons) throws IOException {
        var seen = door.enter(token(request), holder -> new Seen<>(look(holder), faces.present(), offers(holder)));
        if (sent == null && sends(seen.page(), request, response)) {
            return;
        }
        var model = new HashMap<String, Object>();
        fill(model, seen.page(), sent);
        var language = Locale.forLanguageTag(language(seen.page()));
        Mistake.into(model, reasons, reason -> messages.text(seen.face().words(), language, reason.key(), reason.arguments().toArray()));
        model.put("face", seen.face());
        model.put("offers", seen.offers().stream().map(offer -> Map.of("path", "/" + offer.folder() + "/" + token(request), "key", offer.key())).toList());
        pages.answer(response, status, template, language, model);
    }

    private List<PageOffer.Offer> offers(LinkHolder holder) {
        return offering() ? offers.stream().flatMap(offer -> offer.to(holder).stream()).toList() : List.of();
    }

    /** The same for every link that opens nothing: it tells nobody whether there ever was one. */
    private void gone(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.answer(response, HttpServletResponse.SC_NOT_FOUND, "personal-gone", wished(request), Map.of());
    }

    private static Locale wished(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? Locale.GERMAN : Messages.nearest(request.getLocale());
    }

    /** From its top, even if a mistake led to a field before: browsers keep the place when none is named. */
    private static void seeAgain(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getServletPath() + "/" + token(request) + "#top");
        response.setHeader("Cache-Control", "no-store");
    }

    private static String token(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    }
}
