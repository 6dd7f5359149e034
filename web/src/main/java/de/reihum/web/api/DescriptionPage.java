package de.reihum.web.api;

import de.reihum.web.api.attendance.AttendanceResource;
import de.reihum.web.api.audit.AuditResource;
import de.reihum.web.api.calendar.FeedsResource;
import de.reihum.web.api.calendar.MeetingFileResource;
import de.reihum.web.api.calendar.ShowingsResource;
import de.reihum.web.api.description.Description;
import de.reihum.web.api.duplicates.DuplicatesResource;
import de.reihum.web.api.json.Json;
import de.reihum.web.api.hosting.HostResource;
import de.reihum.web.api.hosting.PoolResource;
import de.reihum.web.api.matrix.MatrixResource;
import de.reihum.web.api.meetings.EveCallsResource;
import de.reihum.web.api.meetings.InvitationExtrasResource;
import de.reihum.web.api.meetings.InvitationsResource;
import de.reihum.web.api.meetings.MeetingsResource;
import de.reihum.web.api.meetings.SeriesResource;
import de.reihum.web.api.meetings.TopicsResource;
import de.reihum.web.api.members.BusinessResource;
import de.reihum.web.api.members.ConsentsResource;
import de.reihum.web.api.members.MembershipResource;
import de.reihum.web.api.members.NotesResource;
import de.reihum.web.api.participation.ContributionsResource;
import de.reihum.web.api.participation.DecisionsResource;
import de.reihum.web.api.participation.FiguresResource;
import de.reihum.web.api.participation.ParticipationResource;
import de.reihum.web.api.participation.RulesResource;
import de.reihum.web.api.privacy.PersonResource;
import de.reihum.web.api.profile.ProfileResource;
import de.reihum.web.api.proposals.ProposalsResource;
import de.reihum.web.api.replies.RepliesResource;
import de.reihum.web.api.settings.ContactFieldsResource;
import de.reihum.web.api.settings.FieldsResource;
import de.reihum.web.api.settings.FiltersResource;
import de.reihum.web.api.settings.SettingsResource;
import de.reihum.web.api.tasks.TasksResource;
import de.reihum.web.api.touches.IntroductionsResource;
import de.reihum.web.api.touches.OutreachResource;
import de.reihum.web.api.touches.TouchesResource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Answers what the API offers; takes the place of the server's own page, which knows neither our bodies nor the parameters of our lists. */
@WebServlet("/openapi")
public class DescriptionPage extends HttpServlet {

    /** Every resource of the API. */
    static final List<Class<?>> RESOURCES = List.of(MembersResource.class, ContactsResource.class, DuplicatesResource.class, MembershipResource.class, BusinessResource.class,
            ProposalsResource.class,
            NotesResource.class, ConsentsResource.class, TouchesResource.class, IntroductionsResource.class, OutreachResource.class, TasksResource.class, MeetingsResource.class, InvitationsResource.class, InvitationExtrasResource.class, EveCallsResource.class, SeriesResource.class, TopicsResource.class, PoolResource.class, HostResource.class, FeedsResource.class, ShowingsResource.class, MeetingFileResource.class, PollsResource.class,
            SettingsResource.class, FieldsResource.class, ContactFieldsResource.class, FiltersResource.class, ContributionsResource.class, RepliesResource.class, AttendanceResource.class, ParticipationResource.class,
            DecisionsResource.class, RulesResource.class, FiguresResource.class, MatrixResource.class, ProfileResource.class, PersonResource.class, AuditResource.class);

    @Inject
    private Json json;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "max-age=300");
        response.getOutputStream().write(json.bytes(Description.of(RESOURCES)));
    }
}
