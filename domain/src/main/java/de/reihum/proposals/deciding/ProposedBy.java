package de.reihum.proposals.deciding;

import de.reihum.meetings.Meeting;
import de.reihum.meetings.Suggestion;
import de.reihum.members.Member;
import de.reihum.proposals.Proposal;
import de.reihum.proposals.Proposals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Who proposed a meeting: those who agreed to be named. */
@ApplicationScoped
public class ProposedBy implements Suggestion {

    private Proposals proposals;

    protected ProposedBy() {}

    @Inject
    public ProposedBy(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public List<String> suggestedBy(Meeting meeting) {
        return proposals.ofMeeting(meeting.id()).stream().flatMap(one -> Stream.concat(Stream.of(one), proposals.followers(one.id()))).filter(one -> one.idea().named()).map(Proposal::member).map(Member::name).distinct().toList();
    }
}
