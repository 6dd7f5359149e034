package de.reihum.web.calendar;

import com.vaadin.flow.component.Component;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.calendar.ShowingService;
import de.reihum.meetings.MeetingDetails;
import de.reihum.settings.Faces;
import de.reihum.settings.Setting;
import de.reihum.settings.YesNo;
import de.reihum.web.meetings.MeetingPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Whether a meeting stands on the public page, where there is one. */
@ApplicationScoped
public class ShowingMeetingPart implements MeetingPart {

    private static final int ORDER = 90;

    private ShowingService showing;
    private Faces faces;
    private Actor actor;

    protected ShowingMeetingPart() {}

    @Inject
    public ShowingMeetingPart(ShowingService showing, Faces faces, Actor actor) {
        this.showing = showing;
        this.faces = faces;
        this.actor = actor;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Component> cards(MeetingDetails meeting, Runnable changed) {
        return YesNo.yes(faces.present().text(Setting.PUBLIC_DATES))
                ? List.of(new ShowingCard("meeting", showing.meeting(meeting.id()), actor.may(Permission.MEETINGS_WRITE), shown -> showing.showMeeting(meeting.id(), shown))) : List.of();
    }
}
