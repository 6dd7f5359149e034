package de.reihum.web.audit;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.Permission;
import de.reihum.audit.AuditRow;
import de.reihum.audit.AuditService;
import de.reihum.audit.AuditTrail.Wanted;
import de.reihum.shared.Ids;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.parts.Links;
import jakarta.inject.Inject;
import java.time.Clock;

/** Every change of one record and of what belongs to it, newest first. */
@Route(value = "network/audit/:record", layout = Frame.class)
@Needs(Permission.AUDIT_READ)
public class RecordChangesView extends Page implements BeforeEnterObserver {

    private final transient AuditService audit;
    private final transient Clock clock;
    private transient AuditRow about;

    @Inject
    public RecordChangesView(AuditService audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        about = audit.about(Ids.parse(entering.getRouteParameters().get("record").orElse("")));
        removeAll();
        var list = ChangeList.of(audit, Wanted.around(about.record()), clock);
        list.title(title());
        add(trail(), list);
    }

    @Override
    protected String title() {
        return about == null ? text("audit.list.title") : text("audit.record.title", name());
    }

    private String name() {
        return about.recordName().isEmpty() ? AuditWords.entity(about.entity()) : about.recordName();
    }

    private Nav trail() {
        var trail = new Nav(Links.to("network/audit", text("audit.list.title")));
        AuditWords.page(about).ifPresent(path -> trail.add(Links.to(path, name())));
        trail.addClassName("trail");
        trail.setAriaLabel(text("shared.trail"));
        return trail;
    }
}
