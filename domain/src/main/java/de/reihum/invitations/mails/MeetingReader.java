package de.reihum.invitations.mails;

import de.reihum.invitations.Invitation;
import de.reihum.links.IssueLink;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.Suggestion;
import de.reihum.meetings.TopicQuestion;
import de.reihum.shared.NotFound;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.StreamSupport;

/** Reads what a mail or a letter about a meeting says. */
@ApplicationScoped
public class MeetingReader {

    /** So long after a meeting its links still open: for a word that comes late. */
    private static final Duration AFTERLIFE = Duration.ofDays(180);

    private TopicQuestion questions;
    private Iterable<Suggestion> suggestions;
    private Networks networks;
    private TenantContext tenant;

    protected MeetingReader() {}

    @Inject
    public MeetingReader(TopicQuestion questions, @Any Instance<Suggestion> suggestions, Networks networks, TenantContext tenant) {
        this(questions, (Iterable<Suggestion>) suggestions, networks, tenant);
    }

    public MeetingReader(TopicQuestion questions, Iterable<Suggestion> suggestions, Networks networks, TenantContext tenant) {
        this.questions = questions;
        this.suggestions = suggestions;
        this.networks = networks;
        this.tenant = tenant;
    }

    public MeetingFacts facts(Meeting meeting) {
        var names = StreamSupport.stream(suggestions.spliterator(), false).flatMap(one -> one.suggestedBy(meeting).stream()).distinct().toList();
        return MeetingFacts.of(meeting, questions.of(meeting), names);
    }

    /** The key to the page where the invitation is answered. */
    public static IssueLink link(Invitation invitation) {
        return new IssueLink(Invitation.ANSWER, invitation.meeting().id(), invitation.contact().id(), invitation.meeting().when().orElseThrow().end().plus(AFTERLIFE));
    }

    /** The network's name. */
    public String network() {
        return networks.find(tenant.network()).map(Network::name).orElseThrow(NotFound::record);
    }
}
