package de.reihum.web.calendar;

import de.reihum.calendar.CalendarEntry;
import de.reihum.settings.Face;
import de.reihum.shared.NotFound;
import de.reihum.web.links.Turnstile;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.Pages;
import de.reihum.web.shared.text.Formats;
import de.reihum.web.tenancy.Caller;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A network's dates for everybody, at {@code /dates/<the network's number>}, when it wants that. Nobody is named. */
@WebServlet("/dates/*")
public class PublicPage extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Pattern NUMBER = Pattern.compile("/([1-9]\\d{0,8})");
    private static final int TOO_MANY = 429;

    @Inject
    private Turnstile turnstile;

    @Inject
    private Caller caller;

    @Inject
    private CalendarDoor door;

    @Inject
    private Pages pages;

    @Inject
    private Messages messages;

    /** As the template shows it. */
    public record Line(String day, String time, String title, String topic, String place, boolean cancelled) {}

    /** Its address from the product's root. */
    static String path(int network) {
        return "dates/" + network;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!turnstile.admits(caller.address(request))) {
            response.setHeader("Retry-After", "60");
            pages.answer(response, TOO_MANY, "personal-busy", wished(request), Map.of());
            return;
        }
        var number = NUMBER.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        try {
            show(response, door.page(number.matches() ? Integer.parseInt(number.group(1)) : 0));
        } catch (NotFound | IllegalArgumentException nothing) {
            pages.answer(response, HttpServletResponse.SC_NOT_FOUND, "dates-none", wished(request), Map.of("face", Face.PLAIN));
        }
    }

    private void show(HttpServletResponse response, CalendarDoor.Seen seen) throws IOException {
        var language = Locale.forLanguageTag(seen.sheet().language());
        var formats = Formats.of(language, messages);
        List<Line> lines = seen.sheet().entries().stream().map(entry -> line(entry, formats)).toList();
        pages.answer(response, HttpServletResponse.SC_OK, "dates", language, Map.of("face", seen.face(), "name", seen.sheet().name(), "lines", lines));
    }

    /** Without the street: a firm may be somebody's home. */
    private static Line line(CalendarEntry entry, Formats formats) {
        var place = String.join(", ", Stream.of(entry.place().name(), entry.place().town()).filter(part -> !part.isEmpty()).toList());
        return new Line(formats.fullDay(entry.when().day()), entry.when().start() + "–" + entry.when().finish(), entry.title(), entry.topic(), place, entry.certainty() == CalendarEntry.Certainty.CANCELLED);
    }

    private static Locale wished(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? Locale.GERMAN : Messages.nearest(request.getLocale());
    }
}
