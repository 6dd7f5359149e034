package de.reihum.persistence;

import org.eclipse.persistence.platform.server.ServerPlatformBase;
import org.eclipse.persistence.sessions.DatabaseSession;
import org.eclipse.persistence.sessions.ExternalTransactionController;
import org.eclipse.persistence.transaction.JTA11TransactionController;

/** Tells EclipseLink that transactions come from outside, as they do on the server. */
public class TestServer extends ServerPlatformBase {

    public TestServer(DatabaseSession session) {
        super(session);
    }

    @Override
    public Class<? extends ExternalTransactionController> getExternalTransactionControllerClass() {
        return JTA11TransactionController.class;
    }
}
