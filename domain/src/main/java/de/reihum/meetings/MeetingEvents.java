package de.reihum.meetings;

import de.reihum.meetings.dates.When;
import de.reihum.members.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Consumer;

/** What happens to a meeting, told to all who build on it. Called by the services of this and other features, in their transaction, with a locked meeting. */
@ApplicationScoped
public class MeetingEvents {

    private Iterable<MeetingFollower> followers;
    private Clock clock;

    protected MeetingEvents() {}

    @Inject
    public MeetingEvents(@Any Instance<MeetingFollower> followers, Clock clock) {
        this((Iterable<MeetingFollower>) followers, clock);
    }

    public MeetingEvents(Iterable<MeetingFollower> followers, Clock clock) {
        this.followers = followers;
        this.clock = clock;
    }

    /** @param host {@code null} for nobody */
    public void hostedBy(Meeting meeting, Member host) {
        var before = meeting.host().orElse(null);
        if (!Objects.equals(before, host)) {
            meeting.hostedBy(host);
            tell(one -> one.hosted(meeting, before));
        }
    }

    /** @param where at the host's, when it is not simply its seat */
    public void hostedBy(Meeting meeting, Member host, PlaceData where) {
        var before = meeting.host().orElse(null);
        meeting.hostedBy(host, where);
        tell(one -> one.hosted(meeting, before));
    }

    public void held(Meeting meeting) {
        meeting.held(clock.instant());
        tell(one -> one.held(meeting));
    }

    void moved(Meeting meeting, When before) {
        tell(one -> one.moved(meeting, before));
    }

    void changed(Meeting meeting, MeetingData before) {
        tell(one -> one.changed(meeting, before));
    }

    void hosted(Meeting meeting, Member before) {
        tell(one -> one.hosted(meeting, before));
    }

    void cancelled(Meeting meeting) {
        tell(one -> one.cancelled(meeting));
    }

    void removed(Meeting meeting) {
        tell(one -> one.removed(meeting));
    }

    private void tell(Consumer<MeetingFollower> word) {
        followers.forEach(word);
    }
}
