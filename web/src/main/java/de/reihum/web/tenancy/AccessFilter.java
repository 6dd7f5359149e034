package de.reihum.web.tenancy;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.login.Standing;
import de.reihum.tenancy.TenantContext;
import de.reihum.web.api.ApiDoor;
import de.reihum.web.shared.frame.AppServlet;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Stands before Vaadin, JAX-RS and every page: enters who is acting and in which network, or sends people to sign in. Vaadin's own requests are
 * never sent anywhere: Vaadin itself tells its page that the session has ended.
 */
public class AccessFilter implements Filter {

    private static final String PLATFORM = "/platform";

    @Inject
    private Actor actor;

    @Inject
    private TenantContext tenant;

    @Inject
    private Doorkeeper doorkeeper;

    @Inject
    private ApiDoor apiDoor;

    @Override
    public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain chain) throws IOException, ServletException {
        var request = (HttpServletRequest) incoming;
        var response = (HttpServletResponse) outgoing;
        boolean goOn = switch (Area.of(request)) {
            case API -> key(request, response);
            case STATIC -> there(request, response) && visitor();
            case PLAIN -> there(request, response) && own(request, response) && personOrVisitor(request);
            case APPLICATION -> own(request, response) && signedIn(request, response);
        };
        if (goOn) {
            chain.doFilter(request, response);
        }
    }

    private boolean key(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var known = apiDoor.open(request, response);
        known.ifPresent(key -> {
            actor.enter(key.identity());
            tenant.enter(key.network());
        });
        return known.isPresent();
    }

    /** What no other servlet takes goes to Vaadin, which has a page for every address; outside of the application it must not even begin. */
    private static boolean there(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean vaadin = request.getHttpServletMapping().getPattern().equals(AppServlet.PATTERN);
        boolean there = !vaadin || file(request) && request.getServletContext().getResource(Area.path(request)) != null;
        if (!there) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
        return there;
    }

    private boolean visitor() {
        actor.enter(Actor.Identity.visitor());
        return true;
    }

    private static boolean own(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean foreign = ForeignPages.sent(request);
        if (foreign) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
        return !foreign;
    }

    /** The pages for signing in act as a visitor's even when somebody is signed in; those for her own account ask the doorkeeper. */
    private boolean personOrVisitor(HttpServletRequest request) {
        if (OwnPages.are(Area.path(request))) {
            doorkeeper.confirm(request).ifPresentOrElse(this::enter, this::visitor);
            return true;
        }
        return visitor();
    }

    private boolean signedIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var standing = doorkeeper.confirm(request);
        if (standing.isPresent()) {
            enter(standing.get());
            return document(request) ? placed(standing.get(), request, response) : true;
        }
        visitor();
        if (document(request)) {
            seeOther(response, LocalPath.loginFor(request));
            return false;
        }
        if (beginsSession(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        return Area.path(request).startsWith("/VAADIN/") || !file(request) || there(request, response);
    }

    /** Without a network there are only the own account, the handbook and, for operators, the platform. */
    private static boolean placed(Standing standing, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = Area.path(request);
        boolean operator = standing.identity().permissions().contains(Permission.PLATFORM_MANAGE);
        boolean fine = standing.network() != 0 || path.startsWith("/account") || path.startsWith("/help") || path.equals("/closed") || operator && path.startsWith(PLATFORM);
        if (!fine) {
            seeOther(response, operator ? PLATFORM : LocalPath.with("/login/network", LocalPath.of(request.getRequestURI())));
        }
        return fine;
    }

    private void enter(Standing standing) {
        actor.enter(standing.identity());
        if (standing.network() != 0) {
            tenant.enter(standing.network());
        }
    }

    private static boolean document(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && request.getParameter("v-r") == null && !Area.path(request).startsWith("/VAADIN/") && !file(request);
    }

    /** Files that Vaadin's page itself asks for, such as its manifest. */
    private static boolean file(HttpServletRequest request) {
        var path = Area.path(request);
        return path.lastIndexOf('.') > path.lastIndexOf('/');
    }

    /** A strangers' request must not make Vaadin build a session with a page in it. */
    private static boolean beginsSession(HttpServletRequest request) {
        return "init".equals(request.getParameter("v-r")) || !"GET".equals(request.getMethod()) && request.getParameter("v-r") == null;
    }

    private static void seeOther(HttpServletResponse response, String where) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", where);
        response.setHeader("Cache-Control", "no-store");
    }
}
