package de.reihum.web.calendar;

import de.reihum.shared.NotFound;
import de.reihum.web.links.Turnstile;
import de.reihum.web.shared.calendar.CalendarText;
import de.reihum.web.shared.calendar.CalendarTexts;
import de.reihum.web.tenancy.Caller;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What calendar programs fetch every few hours: {@code /feeds/<secret>.ics}. Nothing changes by being looked at. */
@WebServlet("/feeds/*")
public class FeedPage extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Pattern FILE = Pattern.compile("/([A-Za-z0-9_-]{32})\\.ics");
    private static final int TOO_MANY = 429;

    @Inject
    private Turnstile turnstile;

    @Inject
    private Caller caller;

    @Inject
    private CalendarDoor door;

    @Inject
    private CalendarTexts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!turnstile.admits(caller.address(request))) {
            response.setHeader("Retry-After", "60");
            response.sendError(TOO_MANY);
            return;
        }
        var file = FILE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        try {
            answer(response, texts.of(door.feed(file.matches() ? file.group(1) : "")).getBytes(StandardCharsets.UTF_8));
        } catch (NotFound wrong) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void answer(HttpServletResponse response, byte[] content) throws IOException {
        response.setContentType(CalendarText.CONTENT_TYPE);
        response.setHeader("Cache-Control", "private, max-age=900");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
