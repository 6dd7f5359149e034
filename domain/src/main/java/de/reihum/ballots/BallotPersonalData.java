package de.reihum.ballots;

import de.reihum.members.sources.PersonalData;
import de.reihum.polls.Invitation;
import de.reihum.polls.Invitations;
import de.reihum.polls.Poll;
import de.reihum.polls.PollOption;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person answered for her member in named polls. The answer stays as the member's: without it a result would change afterwards. */
@ApplicationScoped
public class BallotPersonalData implements PersonalData {

    private static final String SECTION = "polls.personal.answers";

    private Invitations invitations;
    private Ballots ballots;

    protected BallotPersonalData() {}

    @Inject
    public BallotPersonalData(Invitations invitations, Ballots ballots) {
        this.invitations = invitations;
        this.ballots = ballots;
    }

    @Override
    public List<Item> about(long contact) {
        return answers(contact).flatMap(ballot -> items(ballot.invitation().poll(), ballot)).toList();
    }

    private static Stream<Item> items(Poll poll, Ballot ballot) {
        var texts = poll.options().stream().collect(Collectors.toMap(PollOption::number, PollOption::text));
        return Stream.of(new Item(SECTION, "polls.personal.question", poll.question()), new Item(SECTION, "polls.personal.answeredAt", ballot.answeredAt().toString()),
                new Item(SECTION, "polls.personal.choice", ballot.choices().numbers().stream().map(texts::get).collect(Collectors.joining("; "))));
    }

    @Override
    public List<Reason> kept(long contact) {
        long answered = answers(contact).count();
        return answered == 0 ? List.of() : List.of(Reason.of("", "polls.personal.answerKept", (int) answered));
    }

    /** The answer has no name of its own: it loses hers with the contact. */
    @Override
    public List<Reason> forget(long contact) {
        return kept(contact);
    }

    private Stream<Ballot> answers(long contact) {
        return invitations.ofPerson(contact).stream().filter(one -> !one.poll().anonymous()).filter(Invitation::answered).flatMap(one -> ballots.of(one).stream());
    }
}
