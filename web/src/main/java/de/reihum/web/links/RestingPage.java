package de.reihum.web.links;

import de.reihum.links.NetworkRests;
import de.reihum.web.shared.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** What somebody with a good link sees while the network rests. */
@ApplicationScoped
public class RestingPage {

    private static final String HOUR = "3600";

    private Pages pages;

    protected RestingPage() {}

    @Inject
    public RestingPage(Pages pages) {
        this.pages = pages;
    }

    public void answer(HttpServletResponse response, NetworkRests rests) throws IOException {
        response.setHeader("Retry-After", HOUR);
        pages.answer(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "link-rests", Locale.forLanguageTag(rests.language()), Map.of("network", rests.network()));
    }
}
