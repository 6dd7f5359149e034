package de.reihum.attendance;

import de.reihum.attendance.closing.Reports;
import de.reihum.attendance.feedback.FeedbackTraces;
import de.reihum.attendance.presence.PresenceTraces;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.sources.FreeTexts;
import de.reihum.members.sources.MergeFollower;
import de.reihum.members.sources.PersonalData;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Presence, gifts and questions go along when members or persons become one, and lose a person's name when she is forgotten. */
@ApplicationScoped
public class AttendanceFollow implements MergeFollower, PersonalData, FreeTexts {

    private PresenceTraces presences;
    private FeedbackTraces feedbacks;
    private Reports reports;

    protected AttendanceFollow() {}

    @Inject
    public AttendanceFollow(PresenceTraces presences, FeedbackTraces feedbacks, Reports reports) {
        this.presences = presences;
        this.feedbacks = feedbacks;
        this.reports = reports;
    }

    @Override
    public int memberMerged(Member from, Member into) {
        return presences.memberMerged(from, into) + reports.memberMerged(from, into);
    }

    @Override
    public int contactMerged(Contact from, Contact into) {
        return presences.contactMerged(from, into) + feedbacks.contactMerged(from, into) + reports.contactMerged(from, into);
    }

    @Override
    public List<Reason> memberForecast(long from, long into) {
        return Reason.counted("attendance.merge.presences", presences.ofMember(from));
    }

    @Override
    public List<Reason> contactForecast(long from, long into) {
        return Reason.counted("attendance.merge.presences", presences.ofContact(from));
    }

    @Override
    public List<Item> about(long contact) {
        return Stream.of(presences.about(contact), feedbacks.about(contact), reports.about(contact)).flatMap(List::stream).toList();
    }

    @Override
    public List<Reason> forget(long contact) {
        presences.forget(contact);
        feedbacks.forget(contact);
        reports.forget(contact);
        return List.of();
    }

    @Override
    public List<FreeText> with(long member) {
        return Stream.concat(presences.with(member).stream(), reports.with(member).stream()).toList();
    }

    @Override
    public List<Kind<?>> kinds() {
        return Stream.concat(presences.kinds().stream(), reports.kinds().stream()).toList();
    }
}
