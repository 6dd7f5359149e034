package de.reihum.polls;

import de.reihum.shared.Slice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Polls without a database. */
public class PollsInMemory implements Polls {

    private final List<Poll> all = new ArrayList<>();
    private final InvitationsInMemory invitations;

    public PollsInMemory(InvitationsInMemory invitations) {
        this.invitations = invitations;
    }

    @Override
    public void add(Poll poll) {
        all.add(poll);
    }

    @Override
    public Optional<Poll> find(long id) {
        return all.stream().filter(poll -> poll.id() == id).findFirst();
    }

    @Override
    public Optional<Poll> lock(long id) {
        return find(id);
    }

    @Override
    public void remove(Poll poll) {
        all.remove(poll);
    }

    @Override
    public List<PollRow> rows(PollFilter filter, Slice slice) {
        return matching(filter).stream().skip(slice.offset()).limit(slice.limit())
                .map(poll -> new PollRow(poll.id(), poll.version(), poll.question(), poll.mode(), poll.state(), poll.anonymous(), poll.data().hidden(), poll.course().endsOn(), poll.course().sentAt(), poll.course().closedAt(),
                        poll.chosen().map(PollOption::text).orElse(null), poll.outcome().announcedAt()))
                .toList();
    }

    @Override
    public long count(PollFilter filter) {
        return matching(filter).size();
    }

    private List<Poll> matching(PollFilter filter) {
        return all.stream().filter(poll -> poll.question().contains(filter.text()) && (filter.states().isEmpty() || filter.states().contains(poll.state()))).toList();
    }

    @Override
    public Map<Long, Turnout> turnouts(Collection<Long> polls) {
        var found = new HashMap<Long, Turnout>();
        for (var poll : polls) {
            var asked = invitations.ofPoll(poll);
            if (!asked.isEmpty()) {
                found.put(poll, new Turnout(asked.size(), asked.stream().filter(Invitation::answered).count()));
            }
        }
        return found;
    }
}
