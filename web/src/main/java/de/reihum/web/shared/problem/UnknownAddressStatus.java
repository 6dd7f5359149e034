package de.reihum.web.shared.problem;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Vaadin sends one and the same page for every address and finds out later, in the browser, that it leads nowhere. Programs and search engines
 * read the status alone. Only the form of the address counts: a record's page answers alike whether or not there is the record.
 */
@ApplicationScoped
public class UnknownAddressStatus {

    public void listen(@Observes ServiceInitEvent starting) {
        starting.addIndexHtmlRequestListener(UnknownAddressStatus::answer);
    }

    private static void answer(IndexHtmlResponse page) {
        var request = page.getVaadinRequest();
        var path = request.getPathInfo() == null ? "" : request.getPathInfo().replaceFirst("^/", "");
        if (request.getService().getRouter().resolveNavigationTarget(new Location(path, QueryParameters.empty())).isEmpty()) {
            page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
