package de.reihum.web.development;

import de.reihum.shared.ProductClock;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.Pages;
import de.reihum.web.shared.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;

/** Moves the product's clock forward, so that reminders and due dates can be seen without waiting. */
@WebServlet("/dev/clock")
public class ClockPage extends HttpServlet {

    private static final Map<String, Duration> STEPS = Map.of("hour", Duration.ofHours(1), "day", Duration.ofDays(1), "week", Duration.ofDays(7));

    @Inject
    private ProductClock clock;

    @Inject
    private Pages pages;

    @Inject
    private Settings settings;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (settings.development()) {
            super.service(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = Messages.nearest(request.getLocale());
        var now = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT).withLocale(language)
                .format(clock.instant().atZone(ProductClock.ZONE).toLocalDateTime());
        pages.answer(response, HttpServletResponse.SC_OK, "development-clock", language, Map.of("now", now));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var step = STEPS.get(String.valueOf(request.getParameter("step")));
        if (step == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            clock.forward(step);
            response.sendRedirect("/dev/clock");
        }
    }
}
