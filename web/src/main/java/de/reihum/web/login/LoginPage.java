package de.reihum.web.login;

import de.reihum.login.RefusedSignInService;
import de.reihum.login.SignInService;
import de.reihum.login.SignInService.Candidate;
import de.reihum.shared.RuleBroken;
import de.reihum.web.tenancy.Caller;
import de.reihum.web.tenancy.LocalPath;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** E-mail and password. Tells nobody whether there is such an account, neither by words nor by time. */
@WebServlet("/login")
public class LoginPage extends HttpServlet {

    private static final int TOO_MANY = 429;
    private static final int NOT_ACCEPTED = 422;

    @Inject
    private SignInService signIn;

    @Inject
    private RefusedSignInService refused;

    @Inject
    private Passwords passwords;

    @Inject
    private FormPages forms;

    @Inject
    private Arrival arrival;

    @Inject
    private Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        forms.show(request, response, "login", model(request));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!forms.sound(request, response)) {
            return;
        }
        try {
            check(request, response, signIn.candidate(FormPages.field(request, "email"), caller.address(request)));
        } catch (RuleBroken tooMany) {
            refused.tooManyPasswords(FormPages.field(request, "email"), caller.address(request));
            later(request, response, tooMany, "900");
        }
    }

    private void check(HttpServletRequest request, HttpServletResponse response, Candidate candidate) throws IOException {
        try {
            if (passwords.match(FormPages.field(request, "password"), candidate.passwordHash())) {
                goOn(request, response, candidate);
            } else {
                refused.wrongPassword(candidate, caller.address(request));
                forms.refuse(request, response, NOT_ACCEPTED, "login", model(request), forms.text(request, "login.refusal.wrong"));
            }
        } catch (RuleBroken busy) {
            later(request, response, busy, "60");
        }
    }

    /** @param seconds after which it is worth trying again */
    private void later(HttpServletRequest request, HttpServletResponse response, RuleBroken why, String seconds) throws IOException {
        response.setHeader("Retry-After", seconds);
        forms.refuse(request, response, TOO_MANY, "login", model(request), forms.text(request, why));
    }

    private void goOn(HttpServletRequest request, HttpServletResponse response, Candidate candidate) {
        var accepted = signIn.passwordAccepted(candidate);
        var to = LocalPath.of(request.getParameter("to"));
        if (accepted.secondFactor()) {
            PendingLogin.open(request, accepted.claim());
            FormPages.seeOther(response, LocalPath.with("/login/code", to));
        } else {
            arrival.open(request, response, accepted.claim(), accepted.operator(), to);
        }
    }

    private static Map<String, Object> model(HttpServletRequest request) {
        return Map.of("email", FormPages.field(request, "email"), "to", LocalPath.of(request.getParameter("to")), "done", FormPages.field(request, "done"));
    }
}
