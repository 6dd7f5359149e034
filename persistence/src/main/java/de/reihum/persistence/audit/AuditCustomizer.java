package de.reihum.persistence.audit;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/** Named in persistence.xml: lets the audit trail listen to every save. */
public class AuditCustomizer implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(new AuditListener());
    }
}
