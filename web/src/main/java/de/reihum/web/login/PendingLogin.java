package de.reihum.web.login;

import de.reihum.login.Claim;
import de.reihum.web.tenancy.LoginSession;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Between the password and the second factor: known, but not in. Lasts ten minutes. */
record PendingLogin(long account, int epoch, long since) implements Serializable {

    private static final String ATTRIBUTE = PendingLogin.class.getName();
    private static final Clock REAL_TIME = Clock.systemUTC();
    private static final long LIFE = Duration.ofMinutes(10).toMillis();

    static void open(HttpServletRequest request, Claim claim) {
        LoginSession.close(request);
        request.getSession(true).setAttribute(ATTRIBUTE, new PendingLogin(claim.account(), claim.epoch(), REAL_TIME.millis()));
    }

    static Optional<Claim> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (PendingLogin) session.getAttribute(ATTRIBUTE))
                .filter(pending -> REAL_TIME.millis() - pending.since < LIFE)
                .map(pending -> new Claim(pending.account, pending.epoch, 0, false));
    }
}
