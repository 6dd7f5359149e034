package de.reihum.web.tenancy;

import de.reihum.login.Claim;
import de.reihum.login.Standing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;

/** What an HTTP session remembers of its login: a claim, and for three seconds what the database said to it. */
public class LoginSession implements Serializable {

    private static final String ATTRIBUTE = LoginSession.class.getName();
    private static final long BELIEVED = Duration.ofSeconds(3).toNanos();

    private final long account;
    private int epoch;
    private int network;
    private boolean secondFactor;
    private transient Standing standing;
    private transient long confirmedAt;

    private LoginSession(Claim claim) {
        this.account = claim.account();
        take(claim);
    }

    public static Optional<LoginSession> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : of(session);
    }

    static Optional<LoginSession> of(HttpSession session) {
        return Optional.ofNullable((LoginSession) session.getAttribute(ATTRIBUTE));
    }

    /** Begins a new HTTP session, so that nothing of an earlier visitor or person survives, its id least of all. */
    public static void open(HttpServletRequest request, Claim claim) {
        close(request);
        request.getSession(true).setAttribute(ATTRIBUTE, new LoginSession(claim));
    }

    public static void close(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    public synchronized Claim claim() {
        return new Claim(account, epoch, network, secondFactor);
    }

    /** The network entered, the epoch after an own change, or a second factor given later; asked of the database at the next request. */
    public synchronized void take(Claim claim) {
        epoch = claim.epoch();
        network = claim.network();
        secondFactor = claim.secondFactor();
        standing = null;
    }

    synchronized Optional<Standing> believed() {
        return standing != null && System.nanoTime() - confirmedAt < BELIEVED ? Optional.of(standing) : Optional.empty();
    }

    synchronized void confirmed(Claim asked, Standing answer) {
        if (asked.equals(claim())) {
            standing = answer;
            confirmedAt = System.nanoTime();
        }
    }
}
