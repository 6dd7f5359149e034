package de.reihum.web.tenancy;

import de.reihum.accounts.Actor;
import de.reihum.accounts.TenantRunner;
import de.reihum.login.Claim;
import de.reihum.login.Doorway;
import de.reihum.login.SignInService;
import de.reihum.login.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** Confirms login sessions, and ends those that have lost their right. */
@ApplicationScoped
public class Doorkeeper {

    private SignInService signIn;
    private TenantRunner runner;

    protected Doorkeeper() {}

    @Inject
    public Doorkeeper(SignInService signIn, TenantRunner runner) {
        this.signIn = signIn;
        this.runner = runner;
    }

    /** Nothing when nobody is signed in, or not any more. */
    public Optional<Standing> confirm(HttpServletRequest request) {
        var login = LoginSession.of(request);
        var standing = login.flatMap(this::confirm);
        if (login.isPresent() && standing.isEmpty()) {
            LoginSession.close(request);
        }
        return standing;
    }

    /** Whether the session may take up the claim, such as entering another network. */
    public boolean allows(Claim claim) {
        return standing(claim).isPresent();
    }

    public Optional<Standing> standing(Claim claim) {
        return runner.callTenantFree(Actor.Identity.visitor(), () -> signIn.standing(claim));
    }

    public List<Doorway> doors(Claim claim) {
        return runner.callTenantFree(Actor.Identity.visitor(), () -> signIn.doors(claim));
    }

    private Optional<Standing> confirm(LoginSession login) {
        return login.believed().or(() -> {
            var claim = login.claim();
            var answer = standing(claim);
            answer.ifPresent(standing -> login.confirmed(claim, standing));
            return answer;
        });
    }
}
