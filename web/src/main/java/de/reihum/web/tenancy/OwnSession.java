package de.reihum.web.tenancy;

import com.vaadin.flow.server.VaadinServletRequest;
import de.reihum.login.Claim;

/** The login session of the Vaadin page at work. */
public final class OwnSession {

    private OwnSession() {}

    /** Takes over the account's new epoch, so that this session alone goes on. */
    public static void goOn(int epoch) {
        LoginSession.of(VaadinServletRequest.getCurrent().getHttpServletRequest()).ifPresent(login -> {
            var claim = login.claim();
            login.take(new Claim(claim.account(), epoch, claim.network(), claim.secondFactor()));
        });
    }
}
