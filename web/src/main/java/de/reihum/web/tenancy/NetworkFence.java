package de.reihum.web.tenancy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.JsonConstants;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;

/**
 * Every page remembers the network it was opened in, and acts in no other: a form left open in one tab can never save into the network that
 * was entered in another.
 */
@ApplicationScoped
public class NetworkFence {

    /** The network a page belongs to, 0 for none. */
    private record Home(int network) {}

    private TenantContext tenant;

    protected NetworkFence() {}

    @Inject
    public NetworkFence(TenantContext tenant) {
        this.tenant = tenant;
    }

    void guard(@Observes ServiceInitEvent starting) {
        starting.getSource().addUIInitListener(opened -> ComponentUtil.setData(opened.getUI(), Home.class, new Home(entered())));
        starting.addRequestHandler(new Guard(this));
    }

    private int entered() {
        return tenant.entered() ? tenant.network() : 0;
    }

    private boolean foreign(UI page) {
        var home = ComponentUtil.getData(page, Home.class);
        return home != null && home.network() != entered();
    }

    /** Answers a page of another network as Vaadin answers one whose session has ended. */
    private static final class Guard extends SynchronizedRequestHandler {

        private static final String PAGE_ACTS = "uidl";
        private final transient NetworkFence fence;

        Guard(NetworkFence fence) {
            this.fence = fence;
        }

        @Override
        protected boolean canHandleRequest(VaadinRequest request) {
            return PAGE_ACTS.equals(request.getParameter("v-r"));
        }

        @Override
        public boolean synchronizedHandleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response) throws IOException {
            var page = session.getService().findUI(request);
            boolean foreign = page != null && fence.foreign(page);
            if (foreign) {
                session.getService().writeUncachedStringResponse(response, JsonConstants.JSON_CONTENT_TYPE, VaadinService.createSessionExpiredJSON(true));
            }
            return foreign;
        }
    }
}
