package de.reihum.web.audit;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.router.Route;
import de.reihum.accounts.Permission;
import de.reihum.audit.AuditService;
import de.reihum.audit.AuditTrail.Wanted;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Page;
import jakarta.inject.Inject;
import java.time.Clock;

/** Every change in the network, newest first. */
@Route(value = "network/audit", layout = Frame.class)
@Needs(Permission.AUDIT_READ)
public class AuditView extends Page {

    @Inject
    public AuditView(AuditService audit, Clock clock) {
        add(ChangeList.of(audit, Wanted.everything(), clock));
    }

    @Override
    protected String title() {
        return text("audit.list.title");
    }
}
