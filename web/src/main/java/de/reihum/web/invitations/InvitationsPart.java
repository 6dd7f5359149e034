package de.reihum.web.invitations;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import de.reihum.meetings.Meeting.State;
import de.reihum.meetings.MeetingDetails;
import de.reihum.web.meetings.MeetingPart;
import de.reihum.web.shared.page.Actions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Who is invited to a meeting. */
@ApplicationScoped
public class InvitationsPart implements MeetingPart {

    private static final int ORDER = 20;

    private InvitationDesk desk;

    protected InvitationsPart() {}

    @Inject
    public InvitationsPart(InvitationDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return ORDER;
    }

    /** Its content is read when it is opened: letters may have been made since the page was. */
    @Override
    public Optional<Part> part(MeetingDetails meeting, Runnable changed) {
        var rows = desk.invitations().rows(meeting.id());
        boolean early = meeting.state() == State.DRAFT || meeting.state() == State.PROPOSED;
        return early && rows.isEmpty() ? Optional.empty() : Optional.of(new Part(text("invitations.part"), rows.size(), () -> new InvitationsTab(meeting, desk.invitations().rows(meeting.id()), desk, changed)));
    }

    @Override
    public List<Component> actions(MeetingDetails meeting, Runnable changed) {
        return desk.writable() && meeting.state() == State.PLANNED ? List.of(Actions.primary(text("invitations.invite"), () -> InviteDialog.open(meeting, desk, changed))) : List.of();
    }
}
