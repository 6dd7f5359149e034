package de.reihum.ballots;

import de.reihum.polls.Invitation;
import de.reihum.polls.Poll;
import java.util.List;
import java.util.Optional;

/** The answers in the acting network. */
public interface Ballots {

    void add(Ballot ballot);

    void add(SecretBallot ballot);

    Optional<Ballot> of(Invitation invitation);

    void remove(Ballot ballot);

    /** What was chosen in a poll, named or anonymous as it is, in no particular order. */
    List<Choices> choices(Poll poll);

    /** The named answers of a poll, by member's name. */
    List<AnswerRow> rows(long poll);
}
