package de.reihum.web.login;

import de.reihum.accounts.Permission;
import de.reihum.login.Claim;
import de.reihum.login.Doorway;
import de.reihum.web.shared.Settings;
import de.reihum.web.tenancy.Doorkeeper;
import de.reihum.web.tenancy.LocalPath;
import de.reihum.web.tenancy.LoginSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where somebody goes who has just signed in: into her only network, the one she was in last, or to choose. */
@ApplicationScoped
public class Arrival {

    static final int PLATFORM = 0;
    private static final String LAST = "reihum-network";

    private Doorkeeper doorkeeper;
    private Settings settings;

    protected Arrival() {}

    @Inject
    public Arrival(Doorkeeper doorkeeper, Settings settings) {
        this.doorkeeper = doorkeeper;
        this.settings = settings;
    }

    /** Opens the session and sends the person on. */
    void open(HttpServletRequest request, HttpServletResponse response, Claim claim, boolean operator, String to) {
        LoginSession.open(request, claim);
        FormPages.seeOther(response, goOn(request, response, claim, operator, to));
    }

    /** For somebody who set up a second factor on the way in. @return the page to go on to */
    String goOn(HttpServletRequest request, HttpServletResponse response, Claim claim, String to) {
        return goOn(request, response, claim, operating(claim), to);
    }

    private String goOn(HttpServletRequest request, HttpServletResponse response, Claim claim, boolean operator, String to) {
        var doors = doorkeeper.doors(claim);
        var only = doors.size() == 1 && !operator ? Optional.of(doors.get(0).network()) : last(request);
        var known = only.filter(network -> network == PLATFORM ? operator : doors.stream().anyMatch(door -> door.network() == network));
        var chosen = operator && doors.stream().allMatch(Doorway::visit) ? Optional.of(PLATFORM) : known;
        return chosen.map(network -> enter(request, response, network, doors, to)).orElse(LocalPath.with("/login/network", to));
    }

    /** @return the page to go on to */
    String enter(HttpServletRequest request, HttpServletResponse response, int network, List<Doorway> doors, String to) {
        var login = LoginSession.of(request).orElseThrow();
        boolean missing = network == PLATFORM ? !operating(login.claim()) : doors.stream().anyMatch(door -> door.network() == network && door.secondFactorMissing());
        if (missing) {
            return LocalPath.with("/login/second-factor", to);
        }
        login.take(login.claim().in(network));
        remember(response, network);
        return network == PLATFORM ? "/platform" : to;
    }

    private boolean operating(Claim claim) {
        return doorkeeper.standing(claim.in(PLATFORM)).filter(standing -> standing.identity().permissions().contains(Permission.PLATFORM_MANAGE)).isPresent();
    }

    private void remember(HttpServletResponse response, int network) {
        var cookie = new Cookie(LAST, Integer.toString(network));
        cookie.setPath("/login");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.secure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Optional<Integer> last(HttpServletRequest request) {
        return request.getCookies() == null ? Optional.empty() : Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(LAST) && cookie.getValue().matches("\\d{1,9}"))
                .map(cookie -> Integer.parseInt(cookie.getValue()))
                .findFirst();
    }
}
