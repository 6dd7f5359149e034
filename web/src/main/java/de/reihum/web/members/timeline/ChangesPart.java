package de.reihum.web.members.timeline;

import com.vaadin.flow.component.Component;
import de.reihum.members.MemberDetails;
import de.reihum.web.members.MemberPart;
import de.reihum.web.shared.page.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who changed the member's data, below them. */
@ApplicationScoped
public class ChangesPart implements MemberPart {

    private static final int ORDER = 90;

    private Changes changes;

    protected ChangesPart() {}

    @Inject
    public ChangesPart(Changes changes) {
        this.changes = changes;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean concerned(MemberDetails before, MemberDetails now) {
        return false;
    }

    @Override
    public List<Component> data(MemberDetails member, Runnable changed) {
        return changes.of("Member", member.id());
    }
}
