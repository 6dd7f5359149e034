package de.reihum.web.hosting;

import com.vaadin.flow.component.Component;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.hosting.asking.HostService;
import de.reihum.meetings.MeetingDetails;
import de.reihum.web.meetings.MeetingPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who hosts a meeting, who should, and what was said, on its page. */
@ApplicationScoped
public class HostPart implements MeetingPart {

    private static final int ORDER = 5;

    private HostService hosts;
    private HostDialogs dialogs;
    private Actor actor;

    protected HostPart() {}

    @Inject
    public HostPart(HostService hosts, HostDialogs dialogs, Actor actor) {
        this.hosts = hosts;
        this.dialogs = dialogs;
        this.actor = actor;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Component> cards(MeetingDetails meeting, Runnable changed) {
        return List.of(new HostCard(hosts.details(meeting.id()), meeting.data().series(), actor.may(Permission.MEETINGS_WRITE) ? dialogs : null, changed));
    }
}
