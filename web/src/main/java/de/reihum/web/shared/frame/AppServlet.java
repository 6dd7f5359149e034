package de.reihum.web.shared.frame;

import com.vaadin.cdi.CdiVaadinServlet;
import jakarta.servlet.annotation.WebInitParam;
import jakarta.servlet.annotation.WebServlet;

/**
 * Serves the views and the static files; every more special path (login, personal links, REST) goes to its own servlet. A tab that was closed
 * stops sending its heartbeat (every 5 minutes) and is forgotten after three; a session whose tabs only send heartbeats ends like an idle one.
 */
@WebServlet(urlPatterns = AppServlet.PATTERN, asyncSupported = true, loadOnStartup = 1, initParams = {
        @WebInitParam(name = "closeIdleSessions", value = "true"),
        @WebInitParam(name = "heartbeatInterval", value = "300"),
        @WebInitParam(name = "productionMode", value = "true")})
public class AppServlet extends CdiVaadinServlet {

    public static final String PATTERN = "/*";
}
