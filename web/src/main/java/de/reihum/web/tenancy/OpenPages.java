package de.reihum.web.tenancy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.util.List;

/** The Vaadin pages a browser has open in one HTTP session. */
final class OpenPages {

    private OpenPages() {}

    /**
     * Ends all of them except the one at work, at once and under the lock: what waits for the lock finds no page to act in.
     *
     * @param atWork may be {@code null}
     */
    static void close(HttpSession http, UI atWork) {
        for (var session : VaadinSession.getAllSessions(http)) {
            session.lock();
            try {
                for (var page : List.copyOf(session.getUIs())) {
                    if (page != atWork) {
                        page.close();
                        session.removeUI(page);
                    }
                }
            } finally {
                UI.setCurrent(atWork);
                session.unlock();
            }
        }
    }
}
