package de.reihum.ballots;

import de.reihum.polls.Invitation;
import de.reihum.polls.Poll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers without a database. */
public class BallotsInMemory implements Ballots {

    public final List<Ballot> named = new ArrayList<>();
    public final List<SecretBallot> secret = new ArrayList<>();

    @Override
    public void add(Ballot ballot) {
        named.add(ballot);
    }

    @Override
    public void add(SecretBallot ballot) {
        secret.add(ballot);
    }

    @Override
    public Optional<Ballot> of(Invitation invitation) {
        return named.stream().filter(ballot -> ballot.invitation().equals(invitation)).findFirst();
    }

    @Override
    public void remove(Ballot ballot) {
        named.remove(ballot);
    }

    /** There is one poll in each test. */
    @Override
    public List<Choices> choices(Poll poll) {
        return Stream.concat(named.stream().map(Ballot::choices), secret.stream().map(SecretBallot::choices)).toList();
    }

    @Override
    public List<AnswerRow> rows(long poll) {
        return named.stream().map(one -> new AnswerRow(one.invitation().member().id(), one.invitation().member().name(), one.invitation().contact().name(), one.answeredAt(), one.choices())).toList();
    }
}
