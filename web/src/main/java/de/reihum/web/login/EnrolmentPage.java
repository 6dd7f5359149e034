package de.reihum.web.login;

import de.reihum.accounts.AccountService;
import de.reihum.login.Claim;
import de.reihum.login.CredentialService;
import de.reihum.web.tenancy.LocalPath;
import de.reihum.web.tenancy.LoginSession;
import de.reihum.web.shared.secret.Sealing;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;

/** Ties an authenticator application to the account, after a first code has shown that it works, and shows the recovery codes once. */
@WebServlet("/login/second-factor")
public class EnrolmentPage extends HttpServlet {

    private static final int NOT_ACCEPTED = 422;
    private static final String SECRET = EnrolmentPage.class.getName();

    @Inject
    private AccountService account;

    @Inject
    private CredentialService credentials;

    @Inject
    private Sealing sealing;

    @Inject
    private FormPages forms;

    @Inject
    private Arrival arrival;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (LoginSession.of(request).isEmpty()) {
            FormPages.seeOther(response, "/login");
        } else if (credentials.protection().secondFactor()) {
            FormPages.seeOther(response, "/account");
        } else {
            forms.show(request, response, "second-factor", model(request));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (LoginSession.of(request).isEmpty()) {
            FormPages.seeOther(response, "/login");
        } else if (forms.sound(request, response)) {
            enrol(request, response);
        }
    }

    private void enrol(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var secret = secret(request);
        var step = Totp.step(secret, FormPages.field(request, "code"), Clock.systemUTC());
        if (step.isEmpty()) {
            forms.refuse(request, response, NOT_ACCEPTED, "second-factor", model(request), forms.text(request, "login.refusal.wrongCode"));
            return;
        }
        var login = LoginSession.of(request).orElseThrow();
        var claim = login.claim();
        var codes = credentials.turnSecondFactorOn(sealing.seal(secret, Long.toString(claim.account())), step.getAsLong());
        request.getSession().removeAttribute(SECRET);
        login.take(new Claim(claim.account(), claim.epoch(), claim.network(), true));
        forms.show(request, response, "recovery-codes", Map.of("codes", codes, "to", onTo(request, response, login.claim())));
    }

    /** Whoever was led here on the way in goes on into her network. */
    private String onTo(HttpServletRequest request, HttpServletResponse response, Claim claim) {
        var to = LocalPath.of(request.getParameter("to"));
        return claim.network() == 0 ? arrival.goOn(request, response, claim, to) : to.equals("/") ? "/account" : to;
    }

    /** In the session until it is confirmed, as text because sessions may be stored. */
    private static byte[] secret(HttpServletRequest request) {
        var session = request.getSession();
        if (session.getAttribute(SECRET) == null) {
            session.setAttribute(SECRET, HexFormat.of().formatHex(Totp.newSecret()));
        }
        return HexFormat.of().parseHex((String) session.getAttribute(SECRET));
    }

    private Map<String, Object> model(HttpServletRequest request) {
        var secret = secret(request);
        var readable = Totp.base32(secret).replaceAll("(.{4})(?=.)", "$1 ");
        return Map.of("qr", QrCode.svg(Totp.uri(secret, account.details().email())), "secret", readable, "to", LocalPath.of(request.getParameter("to")),
                "required", credentials.protection().required());
    }
}
