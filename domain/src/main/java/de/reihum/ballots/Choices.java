package de.reihum.ballots;

import de.reihum.polls.Poll;
import de.reihum.shared.InvalidValue;
import java.util.HashSet;
import java.util.List;

/** The numbers of the chosen options; in a ranking the first choice comes first, otherwise in the order of the options. */
public record Choices(List<Integer> numbers) {

    public Choices {
        numbers = List.copyOf(numbers);
    }

    /**
     * @param wanted as they came in
     * @param before what this member had chosen; an option retired meanwhile may stay chosen
     * @throws InvalidValue when nothing, too much, something twice or something that is not offered was chosen
     */
    static Choices of(Poll poll, List<Integer> wanted, Choices before) {
        if (wanted.isEmpty()) {
            throw new InvalidValue("choices", "polls.refusal.choose");
        }
        if (poll.mode() == Poll.Mode.ONE && wanted.size() > 1) {
            throw new InvalidValue("choices", "polls.refusal.chooseOne");
        }
        var seen = new HashSet<Integer>();
        for (int number : wanted) {
            var offered = poll.offered().stream().anyMatch(option -> option.number() == number) || before.numbers.contains(number);
            if (!offered || !seen.add(number)) {
                throw new InvalidValue("choices", offered ? "polls.refusal.chooseTwice" : "polls.refusal.chooseOffered");
            }
        }
        return new Choices(poll.mode() == Poll.Mode.RANKING ? wanted : wanted.stream().sorted().toList());
    }

    static Choices none() {
        return new Choices(List.of());
    }
}
