package de.reihum.web.login;

import de.reihum.login.Claim;
import de.reihum.login.RefusedSignInService;
import de.reihum.login.SignInService;
import de.reihum.login.SignInService.Challenge;
import de.reihum.shared.RuleBroken;
import de.reihum.web.tenancy.Caller;
import de.reihum.web.tenancy.LocalPath;
import de.reihum.web.shared.secret.Sealing;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;

/** The second factor: a code of the authenticator application, or a recovery code. */
@WebServlet("/login/code")
public class CodePage extends HttpServlet {

    private static final int TOO_MANY = 429;
    private static final int NOT_ACCEPTED = 422;
    private static final int RECOVERY_CODE_LENGTH = 16;

    @Inject
    private SignInService signIn;

    @Inject
    private RefusedSignInService refused;

    @Inject
    private Sealing sealing;

    @Inject
    private FormPages forms;

    @Inject
    private Arrival arrival;

    @Inject
    private Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (PendingLogin.of(request).isPresent()) {
            forms.show(request, response, "login-code", model(request));
        } else {
            FormPages.seeOther(response, "/login");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var pending = PendingLogin.of(request);
        if (pending.isEmpty()) {
            FormPages.seeOther(response, "/login");
        } else if (forms.sound(request, response)) {
            check(request, response, pending.get());
        }
    }

    private void check(HttpServletRequest request, HttpServletResponse response, Claim claim) throws IOException {
        try {
            var challenge = signIn.challenge(claim, caller.address(request));
            if (accepted(claim, challenge, FormPages.field(request, "code"))) {
                arrival.open(request, response, new Claim(claim.account(), claim.epoch(), 0, true), challenge.operator(), LocalPath.of(request.getParameter("to")));
            } else {
                refused.wrongCode(claim, caller.address(request));
                forms.refuse(request, response, NOT_ACCEPTED, "login-code", model(request), forms.text(request, "login.refusal.wrongCode"));
            }
        } catch (RuleBroken tooMany) {
            refused.tooManyCodes(claim, caller.address(request));
            response.setHeader("Retry-After", "900");
            forms.refuse(request, response, TOO_MANY, "login-code", model(request), forms.text(request, tooMany));
        }
    }

    private boolean accepted(Claim claim, Challenge challenge, String code) {
        if (code.replaceAll("[\\s-]", "").length() == RECOVERY_CODE_LENGTH) {
            return OnlyOnce.tried(() -> signIn.recoveryCodeAccepted(claim, challenge, code));
        }
        if (challenge.sealedSecret().isEmpty()) {
            return false;
        }
        var step = Totp.step(sealing.open(challenge.sealedSecret(), Long.toString(claim.account())), code, Clock.systemUTC());
        return step.isPresent() && OnlyOnce.tried(() -> signIn.codeAccepted(claim, challenge, step.getAsLong()));
    }

    private static Map<String, Object> model(HttpServletRequest request) {
        return Map.of("to", LocalPath.of(request.getParameter("to")));
    }
}
