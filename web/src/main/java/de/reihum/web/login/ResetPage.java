package de.reihum.web.login;

import de.reihum.login.SignInService;
import de.reihum.shared.RuleBroken;
import de.reihum.web.tenancy.Caller;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Asks for a link to set a new password. The answer is the same for every address. */
@WebServlet("/reset")
public class ResetPage extends HttpServlet {

    private static final int TOO_MANY = 429;

    @Inject
    private SignInService signIn;

    @Inject
    private FormPages forms;

    @Inject
    private Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        forms.show(request, response, "reset", Map.of("email", ""));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!forms.sound(request, response)) {
            return;
        }
        var email = FormPages.field(request, "email");
        try {
            signIn.askReset(email, caller.address(request));
            forms.show(request, response, "reset-sent", Map.of("email", email));
        } catch (RuleBroken tooMany) {
            response.setHeader("Retry-After", "900");
            forms.refuse(request, response, TOO_MANY, "reset", Map.of("email", email), forms.text(request, tooMany));
        }
    }
}
