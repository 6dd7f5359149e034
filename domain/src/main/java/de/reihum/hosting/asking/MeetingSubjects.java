package de.reihum.hosting.asking;

import de.reihum.meetings.Meeting;
import de.reihum.meetings.Meetings;
import de.reihum.members.Member;
import de.reihum.tasks.Subject;
import de.reihum.tasks.SubjectSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Meetings as what tasks are about. */
@ApplicationScoped
public class MeetingSubjects implements SubjectSource {

    /** As in addresses. */
    public static final String KIND = "meetings";

    private Meetings meetings;

    protected MeetingSubjects() {}

    @Inject
    public MeetingSubjects(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Subject> find(long id) {
        return meetings.find(id).map(MeetingSubjects::subject);
    }

    static Subject subject(Meeting meeting) {
        return new Subject(KIND, meeting.id(), meeting.title(), meeting.host().map(Member::id).orElse(0L));
    }
}
