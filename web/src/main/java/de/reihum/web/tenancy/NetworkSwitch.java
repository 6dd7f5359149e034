package de.reihum.web.tenancy;

import com.vaadin.flow.component.UI;
import de.reihum.shared.NotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Takes a signed-in person into another network, or out to the platform, and closes what she had open in the one before. */
@ApplicationScoped
public class NetworkSwitch {

    private Doorkeeper doorkeeper;

    protected NetworkSwitch() {}

    @Inject
    public NetworkSwitch(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    /**
     * For the frame: the page at work stays to show the next one and must then be left, e.g. by {@code Page.setLocation("/")}.
     *
     * @param network 0 for the platform
     * @throws NotAllowed when she may not enter it
     */
    public void enter(HttpServletRequest request, int network) {
        var login = LoginSession.of(request).orElseThrow(NetworkSwitch::refused);
        var wanted = login.claim().in(network);
        if (!doorkeeper.allows(wanted)) {
            throw refused();
        }
        login.take(wanted);
        closeOpenPages(request);
    }

    /** For the plain page on which a network is chosen, where no Vaadin page is at work. */
    public void closeOpenPages(HttpServletRequest request) {
        OpenPages.close(request.getSession(), UI.getCurrent());
    }

    private static NotAllowed refused() {
        return new NotAllowed("accounts.refusal.notAllowed");
    }
}
