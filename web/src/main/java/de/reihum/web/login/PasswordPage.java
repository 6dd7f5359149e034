package de.reihum.web.login;

import de.reihum.accounts.FormOfAddress;
import de.reihum.accounts.PersonName;
import de.reihum.login.OneTimeLinkService;
import de.reihum.login.OneTimeLinkService.FirstOperator;
import de.reihum.login.OneTimeLinkService.Invitation;
import de.reihum.login.OneTimeToken.Purpose;
import de.reihum.login.PasswordRule;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Behind a one-time link: sets a first or a new password, for the first operator also name and address. Looking changes nothing, because mail
 * scanners open every link.
 */
@WebServlet({"/reset/*", "/welcome/*"})
public class PasswordPage extends HttpServlet {

    private static final int NOT_ACCEPTED = 422;

    @Inject
    private OneTimeLinkService links;

    @Inject
    private Passwords passwords;

    @Inject
    private FormPages forms;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var invitation = good(request);
        if (invitation.isPresent()) {
            forms.show(request, response, "password", model(request, invitation.get()));
        } else {
            gone(request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var invitation = good(request);
        if (invitation.isEmpty()) {
            gone(request, response);
        } else if (forms.sound(request, response)) {
            set(request, response, invitation.get());
        }
    }

    private void set(HttpServletRequest request, HttpServletResponse response, Invitation invitation) throws IOException {
        try {
            if (!FormPages.field(request, "password").equals(FormPages.field(request, "again"))) {
                refuse(request, response, invitation, forms.text(request, "login.refusal.passwordsDiffer"));
            } else if (OnlyOnce.tried(() -> use(request, invitation))) {
                FormPages.seeOther(response, "/login?done=password");
            } else {
                gone(request, response);
            }
        } catch (Refusal refused) {
            refuse(request, response, invitation, forms.text(request, refused));
        }
    }

    private boolean use(HttpServletRequest request, Invitation invitation) {
        var password = FormPages.field(request, "password");
        if (invitation.purpose() == Purpose.FIRST_OPERATOR) {
            var email = new EmailAddress(FormPages.field(request, "email"));
            var name = new PersonName(FormOfAddress.NONE, FormPages.field(request, "givenName"), FormPages.field(request, "familyName"));
            PasswordRule.check(password, email);
            links.becomeOperator(token(request), new FirstOperator(email.text(), name, FormPages.language(request).getLanguage()), passwords.hash(password));
        } else {
            PasswordRule.check(password, new EmailAddress(invitation.email()));
            links.choosePassword(token(request), passwords.hash(password));
        }
        return true;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Invitation invitation, String problem) throws IOException {
        forms.refuse(request, response, NOT_ACCEPTED, "password", model(request, invitation), problem);
    }

    private void gone(HttpServletRequest request, HttpServletResponse response) throws IOException {
        forms.show(request, response, HttpServletResponse.SC_NOT_FOUND, "link-gone", Map.of());
    }

    /** A link for one purpose opens no page of another. */
    private Optional<Invitation> good(HttpServletRequest request) {
        boolean reset = request.getServletPath().equals("/reset");
        return links.look(token(request)).filter(invitation -> reset == (invitation.purpose() == Purpose.RESET));
    }

    private static String token(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    }

    private static Map<String, Object> model(HttpServletRequest request, Invitation invitation) {
        return Map.of("purpose", invitation.purpose().name(), "email", invitation.email().isEmpty() ? FormPages.field(request, "email") : invitation.email(),
                "givenName", FormPages.field(request, "givenName"), "familyName", FormPages.field(request, "familyName"), "min", PasswordRule.MIN);
    }
}
